import { type OddCause, oddStaysName } from "../../../cube/oddStays.ts";
import { hideParts } from "../../../disclosure/hideParts.ts";
import { type Cell, judgeCell } from "../../../disclosure/judgeCell.ts";
import { sitesBelow } from "../../../perimeter/SiteTree.ts";
import type { FigureSource } from "../../createFigureService.ts";
import type { FactCause, SiteFact } from "./StandingFact.ts";

/**
 * Hospitals with stays that a rule of dates leaves out, or with acute stays of more than a year.
 *
 * The report of the opening tells how many rows each rule left out in all. Therefore the hospitals are protected together as the parts
 * of a total that is known, and stays of no hospital as a part that nobody sees.
 */
export function oddStayFacts(
  { cube, tree }: Pick<FigureSource, "cube" | "tree">,
  sites: readonly number[],
  k: number,
): readonly SiteFact[] {
  const rollUp = cube.get(oddStaysName);
  if (!rollUp) return [];
  const key = (name: "place" | "cause", row: number) => rollUp.keys[name]!.values[rollUp.keys[name]!.codes[row]!];
  const rows = Array.from({ length: rollUp.length }, (_, row) => ({
    site: key("place", row) as number | null,
    cause: key("cause", row) as OddCause,
    stays: rollUp.sums.stays![row]!,
    patients: rollUp.sums.patients![row]!,
  }));
  const hospitals = new Set(sitesBelow(tree, tree.root, "hospital").map(({ id }) => id));
  return [...new Set(rows.map(({ cause }) => cause))].flatMap((cause) => {
    const own = rows.filter((row) => row.cause === cause);
    const isKnown = ({ site }: (typeof own)[number]) => site !== null && hospitals.has(site);
    const parts = own.filter(isKnown);
    const cells = parts.map(cellOf);
    const rest = own.filter((row) => !isKnown(row)).reduce((sum, { stays }) => sum + stays, 0);
    const hidden = hideParts(
      true,
      cells.map((cell) => ({ cell, state: judgeCell(cell, k) })),
      k,
      rest > 0 ? cellOf({ stays: rest, patients: 0 }) : undefined,
    );
    return parts.flatMap(({ site, stays }, at): readonly SiteFact[] =>
      hidden.has(at) || !sites.includes(site!)
        ? []
        : [{ site: site!, cause: factCause(cause), units: [{ unit: "stay", count: stays }], indicators: [] }],
    );
  });
}

const cellOf = ({ stays, patients }: { readonly stays: number; readonly patients: number }): Cell => ({
  rule: "process",
  denominator: { units: stays, patients, exact: true },
});

const factCause = (cause: OddCause): FactCause =>
  cause === "long" ? { kind: "long stays" } : { kind: "left out", rule: cause };
