import type { Cell as CubeCell } from "../cube/answer.ts";
import type { Cell, Side } from "../disclosure/judgeCell.ts";
import { lastBin } from "../indicators/compile/unitTable.ts";
import { columnSuffix } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { DelayCounts } from "../statistics/kaplanMeier.ts";

/** Everything counted for one indicator in one cell of a screen: never shown as it is, disclosure decides first. */
export interface Tally {
  population: number;
  denominator: number;
  numerator: number;
  sumSquares: number;
  ages: number[];
  /** Lower bounds of distinct patients, or the exact numbers once `exact`. */
  patients: { denominator: number; numerator: number; remainder: number; exact: boolean };
  /** Units of the denominator by what read them; units read by nothing are not in it. */
  versions: Map<string, number>;
  delays: DelayCounts | null;
}

export function emptyTally(): Tally {
  return {
    population: 0,
    denominator: 0,
    numerator: 0,
    sumSquares: 0,
    ages: [],
    patients: { denominator: 0, numerator: 0, remainder: 0, exact: false },
    versions: new Map(),
    delays: null,
  };
}

/** Adds what a cell of the cube holds of an indicator. */
export function addCell(tally: Tally, indicator: Indicator, { sums, keys }: CubeCell): void {
  const x = columnSuffix(indicator.id);
  const sum = (kind: string) => sums[`${kind}_${x}`] ?? 0;
  tally.population += sum("pop");
  tally.denominator += sum("den");
  tally.numerator += sum("num");
  tally.sumSquares += sum("sq");
  if (indicator.shape === "count") tally.ages = indicator.agesDays.map((_, index) => (tally.ages[index] ?? 0) + sum(`age${index}`));
  tally.patients.denominator += sum("one_den");
  tally.patients.numerator += sum("one_num");
  tally.patients.remainder += sum("one_not");
  const version = keys.nlp_version;
  if (typeof version === "string" && sum("den") > 0) tally.versions.set(version, (tally.versions.get(version) ?? 0) + sum("den"));
}

/** Adds one bin of an indicator's delays. */
export function addDelay(tally: Tally, indicator: Indicator, { sums, keys }: CubeCell): void {
  const x = columnSuffix(indicator.id);
  const bin = keys[`bin_${x}`] as number;
  const event = keys[`event_${x}`] as boolean;
  const units = sums.units ?? 0;
  const delays = (tally.delays ??= { events: new Array<number>(lastBin).fill(0), censored: new Array<number>(lastBin).fill(0), beyond: 0 }) as {
    events: number[];
    censored: number[];
    beyond: number;
  };
  if (bin >= lastBin) delays.beyond += units;
  else if (event) delays.events[bin]! += units;
  else delays.censored[bin]! += units;
}

/** Adds the tallies of several cells: all of them additive, but for exact patients, which are lost to a bound. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.population += tally.population;
    total.denominator += tally.denominator;
    total.numerator += tally.numerator;
    total.sumSquares += tally.sumSquares;
    total.ages = tally.ages.map((units, index) => (total.ages[index] ?? 0) + units);
    if (!tally.patients.exact) {
      total.patients.denominator += tally.patients.denominator;
      total.patients.numerator += tally.patients.numerator;
      total.patients.remainder += tally.patients.remainder;
    }
    for (const [version, units] of tally.versions) total.versions.set(version, (total.versions.get(version) ?? 0) + units);
    if (tally.delays) {
      const sum = total.delays ?? { events: tally.delays.events.map(() => 0), censored: tally.delays.censored.map(() => 0), beyond: 0 };
      total.delays = {
        events: sum.events.map((units, day) => units + tally.delays!.events[day]!),
        censored: sum.censored.map((units, day) => units + tally.delays!.censored[day]!),
        beyond: sum.beyond + tally.delays.beyond,
      };
    }
  }
  return total;
}

/** The tally as a cell to be judged. */
export function cellOf(indicator: Indicator, tally: Tally): Cell {
  const { patients, denominator, numerator } = tally;
  const side = (units: number, known: number): Side => ({ units, patients: known, exact: patients.exact });
  const base = side(denominator, patients.denominator);
  return indicator.disclosure === "clinical" && indicator.shape === "proportion"
    ? { rule: "clinical", denominator: base, numerator: side(numerator, patients.numerator), remainder: side(denominator - numerator, patients.remainder) }
    : { rule: "process", denominator: base };
}
