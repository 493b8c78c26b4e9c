import { answer } from "../../cube/answer.ts";
import type { PatientSide } from "../../cube/patients.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import { columnSuffix } from "../../indicators/compile/Family.ts";
import type { Measure } from "../../indicators/compile/measures.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { sidesOf } from "../Ledger.ts";
import { rollUpFor } from "../../cube/rollUpFor.ts";
import { type SiteTree, sitesBelow, upwards } from "../../perimeter/SiteTree.ts";
import { placeOf } from "../placeOf.ts";
import { isTurnDue, turn } from "../turn.ts";
import { protectedSides, sideColumns, sideSuffix } from "../Tally.ts";
import type { PlacesInquiry, ProtectionSource } from "./hidePlaces.ts";
import { type Counts, PlaceTable, type SideCounts } from "./PlaceTable.ts";

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
      return { ...(await answer(source, question, options)), into };
    }),
  );
  const periods = [...new Set(answers.flatMap(({ periods: asked }) => asked))].sort(inOrder);
  const table = new PlaceTable(levels.flat(), periods, false);
  const placed = answers.map(({ periods: when, parts, sums, into }) => {
    const placesOf = new Map<number, readonly number[]>();
    for (const site of new Set(parts.map((part) => part ?? tree.root)))
      placesOf.set(
        site,
        into(site).filter((one) => table.position(one, periods[0] ?? null) >= 0),
      );
    // Each row counts in one cell or more: pairs of both.
    const [rows, cells]: [number[], number[]] = [[], []];
    for (const [row, period] of when.entries())
      for (const site of placesOf.get(parts[row] ?? tree.root)!) {
        rows.push(row);
        cells.push(table.position(site, period));
      }
    return { sums, rows, cells };
  });
  const total = (column: string): Float64Array => {
    const sum = new Float64Array(table.size);
    for (const { sums, rows, cells } of placed) {
      const values = sums.get(column);
      if (values) for (let pair = 0; pair < rows.length; pair++) sum[cells[pair]!]! += values[rows[pair]!]!;
    }
    return sum;
  };
  const countsOf = (indicator: Indicator): Counts => {
    const x = columnSuffix(indicator.id);
    const side = (name: PatientSide, units: Float64Array): SideCounts => ({
      units,
      bound: total(`one_${sideSuffix[name]}_${x}`),
      inMonth: total(`monthly_${sideSuffix[name]}_${x}`),
    });
    const under = total(`den_${x}`);
    const denominator = side("denominator", under);
    if (protectedSides(indicator).length === 1) return { denominator };
    const over = total(`num_${x}`);
    const left = under.map((units, at) => units - over[at]!);
    return { denominator, numerator: side("numerator", over), remainder: side("remainder", left) };
  };
  await turn(options.signal);
  const known = new Map<string, Counts>();
  for (const indicator of indicators) {
    const name = source.published ? indicator.id : countedAs(indicator, subject.measures);
    const counts = known.get(name) ?? countsOf(indicator);
    known.set(name, counts);
    table.set(indicator, counts);
    if (isTurnDue()) await turn(options.signal);
  }
  return table;
}

/** The same for indicators whose protected sides are the same units. Published ones may be hidden each in its own cells. */
function countedAs(indicator: Indicator, measures: readonly Measure[]): string {
  const own = new Set(sideColumns(indicator));
  const stored = measures
    .filter(({ column }) => own.has(column))
    .map(({ stored: name, conditions }) => [name, conditions]);
  return JSON.stringify([protectedSides(indicator), stored]);
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
