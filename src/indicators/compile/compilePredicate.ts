import { literalList } from "../../engine/literal.ts";
import type { Predicate } from "../language/Predicate.ts";
import type { FieldTest } from "../language/predicateTests.ts";
import { featureColumn, featureOf } from "./mentionFeature.ts";
import { patientDocumentColumn } from "./patientDocuments.ts";
import { headingColumn } from "./sectionFeatures.ts";

/**
 * A predicate as SQL over a row `u` of unit features. Never null: what is not known is not counted.
 * Columns of `u`: visit_type, stay_type, discharge_class, sex, age, nights, via_emergency, transferred_in, closed,
 * documents, document_before_end, letter_delay, read_documents, readable, section_count, coded, charlson and one per mention feature,
 * heading and kind of document of the patient.
 */
export function compilePredicate(predicate: Predicate): string {
  if ("all" in predicate) return joined(predicate.all, " AND ", "TRUE");
  if ("any" in predicate) return joined(predicate.any, " OR ", "FALSE");
  if ("not" in predicate) return `NOT ${compilePredicate(predicate.not)}`;
  return `coalesce(${test(predicate)}, FALSE)`;
}

function joined(predicates: readonly Predicate[], by: string, none: string): string {
  return predicates.length === 0 ? none : `(${predicates.map(compilePredicate).join(by)})`;
}

function test(predicate: FieldTest): string {
  if ("visitType" in predicate) return `u.visit_type IN ${literalList(predicate.visitType)}`;
  if ("stayType" in predicate) return `u.stay_type IN ${literalList(predicate.stayType)}`;
  if ("dischargeClass" in predicate) return `u.discharge_class IN ${literalList(predicate.dischargeClass)}`;
  if ("sex" in predicate) return `u.sex IN ${literalList(predicate.sex)}`;
  if ("nightsAtLeast" in predicate) return `u.nights >= ${predicate.nightsAtLeast}`;
  if ("ageAtLeast" in predicate) return `u.age >= ${predicate.ageAtLeast}`;
  if ("ageAtMost" in predicate) return `u.age <= ${predicate.ageAtMost}`;
  if ("viaEmergency" in predicate) return `u.via_emergency = ${predicate.viaEmergency}`;
  if ("transferredIn" in predicate) return `u.transferred_in = ${predicate.transferredIn}`;
  if ("closed" in predicate) return "u.closed";
  if ("hasDocument" in predicate) return "u.documents > 0";
  if ("hasLetter" in predicate) return "u.letter_delay IS NOT NULL";
  if ("letterWithin" in predicate) return `u.letter_delay <= ${predicate.letterWithin}`;
  if ("readDocument" in predicate) return "u.read_documents > 0";
  if ("readable" in predicate) return `u.readable = ${predicate.readable}`;
  if ("documentBeforeEnd" in predicate) return "u.document_before_end";
  if ("patientDocument" in predicate) return `u.${patientDocumentColumn(predicate)}`;
  if ("section" in predicate) return `u.${headingColumn(predicate)} > 0`;
  if ("sectionsAtLeast" in predicate) return `u.section_count >= ${predicate.sectionsAtLeast}`;
  if ("coded" in predicate) return "u.coded";
  if ("charlsonAtLeast" in predicate) return `u.charlson >= ${predicate.charlsonAtLeast}`;
  if ("quantity" in predicate) return `u.${featureColumn({ label: predicate.quantity, way: "plausible" })} > 0`;
  return `u.${featureColumn(featureOf(predicate))} >= ${predicate.atLeast ?? 1}`;
}
