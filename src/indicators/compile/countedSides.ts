import type { Indicator } from "../language/Indicator.ts";
import { alikeAs } from "./alikeAs.ts";
import { columnSuffix } from "./Family.ts";

/** A side of an indicator whose distinct patients are bounded: its denominator, its numerator, or what is `not` in it. */
export interface CountedSide {
  readonly kind: "den" | "num" | "not";
  /** Whether a unit `u` is on it. */
  readonly condition: string;
  /** Whether it is counted for its patient: of each patient one unit at most. */
  readonly marked: string;
  /** Where each side marks its own: the column of units that says `marked`, and a name that sides of a family share which are the same units. */
  readonly own: { readonly column: string; readonly alike: string } | null;
}

/** The sides of an indicator whose patients disclosure asks for. */
export function countedSides(indicator: Indicator): readonly CountedSide[] {
  const x = columnSuffix(indicator.id);
  const { under, over } = alikeAs(indicator);
  const side = (kind: CountedSide["kind"], condition: string, alike: string): CountedSide => {
    const own = marksBySide(indicator) ? { column: `one_${kind}_${x}`, alike: `${kind} ${alike}` } : null;
    return { kind, condition, marked: own ? `u.${own.column}` : `u.representative AND ${condition}`, own };
  };
  const denominator = side("den", `u.den_${x}`, under);
  return indicator.shape === "proportion" && indicator.disclosure === "clinical"
    ? [denominator, side("num", `u.num_${x}`, over), side("not", `u.den_${x} AND NOT u.num_${x}`, over)]
    : [denominator];
}

/**
 * Documents are too many to mark side by side. Of units by condition several indicators share one sum, over conditions of which each
 * counts its own: what marks a patient once for one of them could mark it twice for another.
 */
function marksBySide(indicator: Indicator): boolean {
  return indicator.unit !== "document" && !(indicator.shape === "proportion" && indicator.conditions);
}
