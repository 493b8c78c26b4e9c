import { answerColumns } from "../../cube/answer.ts";
import { patientSides } from "../../cube/patients.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import { columnSuffix } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { sidesOf } from "../Ledger.ts";
import { rollUpFor } from "../../cube/rollUpFor.ts";
import { type SiteTree, sitesBelow, upwards } from "../../perimeter/SiteTree.ts";
import { placeOf } from "../placeOf.ts";
import { sideSuffix } from "../Tally.ts";
import type { PlacesInquiry, ProtectionSource } from "./hidePlaces.ts";
import { PlaceTable } from "./PlaceTable.ts";

/** Counts of places month by month, or of one month, level by level: the root, then places that do not overlap. Patients are bounds. */
export async function boundedPlaceTable(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  levels: readonly (readonly number[])[],
  inquiry: PlacesInquiry,
  options: QueryOptions,
): Promise<PlaceTable> {
  const { tree } = source;
  const subject = sidesOf(family, indicators);
  const place = placeOf(tree, tree.root);
  const answers = await Promise.all(
    askedOf(tree, levels, inquiry).map(async ({ sites, into }) => {
      const parts = sites && sites.map((site) => placeOf(tree, site));
      const question = { ...inquiry, subject, place, by: [], parts };
      return { ...(await answerColumns(source, question, options)), into };
    }),
  );
  const periods = [...new Set(answers.flatMap((answer) => answer.periods))].sort(inOrder);
  const table = new PlaceTable(levels.flat(), periods, false);
  for (const { periods: when, parts, sums, into } of answers) {
    const places = when.map((period, index) =>
      into(parts[index] ?? tree.root)
        .map((site) => table.position(site, period))
        .filter((at) => at >= 0),
    );
    for (const indicator of indicators) {
      const x = columnSuffix(indicator.id);
      const { units, bound, inMonth } = table.counts(indicator);
      const add = (total: Float64Array, column: string) => {
        const values = sums.get(column);
        if (!values) return;
        for (let index = 0; index < places.length; index++)
          for (const at of places[index]!) total[at]! += values[index]!;
      };
      add(units.denominator, `den_${x}`);
      add(units.numerator, `num_${x}`);
      for (const side of patientSides) {
        add(bound[side], `one_${sideSuffix[side]}_${x}`);
        add(inMonth[side], `monthly_${sideSuffix[side]}_${x}`);
      }
    }
  }
  for (const indicator of indicators) {
    const { remainder, denominator, numerator } = table.counts(indicator).units;
    for (let at = 0; at < remainder.length; at++) remainder[at] = denominator[at]! - numerator[at]!;
  }
  return table;
}

/** Sites to ask about (null: everything at once), and the sites of the table that each of them counts in. */
interface Asked {
  readonly sites: readonly number[] | null;
  readonly into: (site: number) => readonly number[];
}

/**
 * Everything lies in the places below the root, whose cells of a month add up. Where only hospitals are kept by what is filtered,
 * all are read in one go and count in the places above them too.
 */
function askedOf(tree: SiteTree, levels: readonly (readonly number[])[], inquiry: PlacesInquiry): readonly Asked[] {
  const [root, first, ...rest] = levels;
  if (!first) return [{ sites: null, into: () => root! }];
  const isAbove = (site: number) => tree.sites.get(site)!.hospital === null;
  const hospitals = sitesBelow(tree, tree.root, "hospital").map(({ id }) => id);
  const parts = hospitals.map((site) => placeOf(tree, site));
  const isByHospital = rollUpFor({ ...inquiry, place: placeOf(tree, tree.root), by: [], parts }) === "month_hospital";
  const alone = (sites: readonly number[]): Asked => ({ sites, into: (site) => [site] });
  if (!isByHospital || !first.some(isAbove))
    return [{ sites: first, into: (site) => [site, tree.root] }, ...rest.map(alone)];
  const isBelow = (site: number) => ![null, site].includes(tree.sites.get(site)!.hospital);
  const below = rest.map((level) => level.filter(isBelow)).filter((level) => level.length > 0);
  return [{ sites: hospitals, into: (site) => upwards(tree, site) }, ...below.map(alone)];
}

const inOrder = (a: string | null, b: string | null) => ((a ?? "") < (b ?? "") ? -1 : 1);
