import { patientSides } from "../../cube/patients.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { askCounts } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { sideOf } from "../Tally.ts";
import type { PlacesInquiry, ProtectionSource } from "./hidePlaces.ts";
import { PlaceTable } from "./PlaceTable.ts";

/** Counts of places in any periods, level by level, as `boundedPlaceTable`; the records are asked about cells in doubt. */
export async function exactPlaceTable(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  levels: readonly (readonly number[])[],
  inquiry: PlacesInquiry,
  k: number,
  options: QueryOptions,
): Promise<PlaceTable> {
  const { tree } = source;
  const place = placeOf(tree, tree.root);
  const answers = [];
  for (const [depth, level] of levels.entries()) {
    const parts = depth === 0 ? null : level.map((site) => placeOf(tree, site));
    answers.push(await askCounts(source, family, indicators, { ...inquiry, place, by: [], parts }, k, options));
  }
  const cells = answers.flatMap((answer) => [...answer.values()].flat());
  const periods = [...new Set(cells.map(({ period }) => period))].sort(inOrder);
  const table = new PlaceTable(levels.flat(), periods, source.recordsLoaded?.() !== false);
  for (const answer of answers)
    for (const indicator of indicators)
      for (const { part, period, tally } of answer.get(indicator.id) ?? []) {
        const at = table.position(part ?? tree.root, period);
        const counts = table.counts(indicator);
        for (const side of patientSides) {
          const known = sideOf(tally, side);
          const into = counts[side];
          if (!into) continue;
          into.units[at] = known.units;
          into.bound[at] = known.patients;
        }
      }
  return table;
}

const inOrder = (a: string | null, b: string | null) => ((a ?? "") < (b ?? "") ? -1 : 1);
