import { countsOf } from "./countsOf.ts";
import type { Cell } from "./judgeCell.ts";
import type { TableCell } from "./PublishedTable.ts";

/**
 * Which parts of a total are hidden, beside the small ones, so that the total tells none of them.
 *
 * Under a hidden total every part is hidden, empty ones too: whatever a reader thinks possible for the totals of one level, parts can
 * be found that fit, so that each level of a tree can be settled by itself, from the root down. Under a shown total the hidden
 * parts are two or more, and together at least k above the least that they can be, for the denominator (`process`) or for the
 * numerator and the remainder (`clinical`): each of their intervals is then that wide. The smallest parts that do are chosen; where none
 * do, all are hidden. A part in doubt is protected like a hidden one and protects nobody, since it may be shown; it is not in the answer unless all
 * are. `rest` are the units in none of the parts, which nobody is shown: few of them are hidden like a small part, and many protect.
 *
 * What a shown total of none, or of all, tells of its parts is published with it.
 */
export function hideParts(
  isTotalShown: boolean,
  shownParts: readonly TableCell[],
  k: number,
  rest?: Cell,
): ReadonlySet<number> {
  const everything = () => new Set(shownParts.keys());
  if (!isTotalShown) return everything();
  const parts: readonly TableCell[] = rest ? [...shownParts, { cell: rest, state: "absent" }] : shownParts;
  const lossOf = (at: number) => parts[at]!.cell.denominator.units;
  const places = [...parts.keys()].filter((at) => lossOf(at) > 0);
  const hidden = places.filter((at) => parts[at]!.state !== "publish");
  const isSecret = (at: number) => parts[at]!.state !== "absent" || lossOf(at) < k;
  if (!hidden.some(isSecret)) return new Set();
  const counts = parts.map(({ cell }) => countsOf(cell));
  const measures = counts[0]!.map((_, measure) => measure).filter((measure) => counts.some((of) => of[measure]! > 0));
  // A hidden denominator is at least 1, but for what no one is shown.
  const roomOf = (at: number, measure: number) =>
    counts[at]![measure]! - (parts[at]!.cell.rule === "process" && at < shownParts.length ? 1 : 0);
  const certain = hidden.filter((at) => parts[at]!.state !== "verify");
  const chosen = new Set<number>();
  const sums = measures.map((measure) => certain.reduce((sum, at) => sum + roomOf(at, measure), 0));
  const isSafe = () => certain.length + chosen.size >= 2 && sums.every((sum) => sum >= k);
  const change = (at: number, sign: 1 | -1): void => {
    for (const [index, measure] of measures.entries()) sums[index]! += sign * roomOf(at, measure);
    if (sign > 0) chosen.add(at);
    else chosen.delete(at);
  };
  const shown = places.filter((at) => parts[at]!.state === "publish").sort((a, b) => lossOf(a) - lossOf(b));
  for (const at of shown) {
    if (isSafe()) break;
    change(at, 1);
  }
  if (!isSafe()) return everything();
  for (const at of [...chosen].reverse()) {
    change(at, -1);
    if (!isSafe()) change(at, 1);
  }
  return new Set([...certain, ...chosen].filter((at) => at < shownParts.length));
}
