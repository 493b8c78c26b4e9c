import type { QuantityName } from "../../extract/quantityNames.ts";
import type { DischargeClass, DocumentGroup, Sex, StayType, VisitType } from "../../extract/store.ts";

/** Which mentions of a label count, over the unit's documents of the sheet's groups. */
export interface MentionTest {
  readonly mention: string;
  /** Mentions needed over the unit's documents; 1 unless said. */
  readonly atLeast?: number;
  /** A mention with one of these qualifiers does not count. */
  readonly exclude: readonly Qualifier[];
  /** Graded labels and habits: the statuses that count. */
  readonly status?: readonly number[];
}

export const qualifiers = ["negation", "hypothesis", "family", "history", "reported_speech"] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * A test of one unit over a closed list of fields. Nights are calendar days between admission and discharge, ages whole
 * years. `hasLetter`: a document of the sheet's groups dated from admission on; `letterWithin`: the delay in days of the
 * first of them, `max(0, date − discharge)`. `code` tests the unit's own ICD-10 list (`stay × condition`). `readDocument` holds when a
 * document of the groups has a run. `documentBeforeEnd`: a document of the groups dated from admission on, and no later than the
 * moment at which its own visit ends. `patientDocument`: a document of these groups, whatever the stay of the same patient, dated in the
 * days before discharge or on its day. `section`: a document of the groups has the heading, with `sectionWithin` one that is dated from admission
 * to so many days after discharge. `sectionsAtLeast` counts the headings of the document, dated from admission to the horizon after
 * discharge, that has most. `quantity`: a mention of it whose number and unit a body may have.
 */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly visitType: readonly VisitType[] }
  | { readonly stayType: readonly StayType[] }
  | { readonly dischargeClass: readonly DischargeClass[] }
  | { readonly sex: readonly Sex[] }
  | { readonly nightsAtLeast: number }
  | { readonly ageAtLeast: number }
  | { readonly ageAtMost: number }
  | { readonly viaEmergency: boolean }
  | { readonly transferredIn: boolean }
  | { readonly closed: true }
  | { readonly hasDocument: true }
  | { readonly hasLetter: true }
  | { readonly letterWithin: number }
  | { readonly readDocument: true }
  | { readonly readable: boolean }
  | { readonly documentBeforeEnd: true }
  | { readonly patientDocument: readonly DocumentGroup[]; readonly daysBefore: number }
  | { readonly section: string; readonly sectionWithin?: number }
  | { readonly sectionsAtLeast: number }
  | { readonly coded: true }
  | { readonly charlsonAtLeast: number }
  | { readonly quantity: QuantityName }
  | MentionTest;

/** A number of points per unit: the mean is the figure. */
export type Score =
  | { readonly score: "charlson"; readonly exclude: readonly Qualifier[]; readonly atLeast: number }
  | { readonly score: "sections"; readonly parts: readonly (readonly string[])[] };
