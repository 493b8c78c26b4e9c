import type { Cell as CubeCell } from "../cube/Cell.ts";
import { patientSides, type PatientSide } from "../cube/patients.ts";
import type { Cell, Side } from "../disclosure/judgeCell.ts";
import { lastBin } from "../indicators/compile/unitFlags.ts";
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
  /** Distinct patients on each side: a lower bound, and the exact number where the records were asked. */
  patients: Record<PatientSide, { bound: number; exact: number | null }>;
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
    patients: {
      denominator: { bound: 0, exact: null },
      numerator: { bound: 0, exact: null },
      remainder: { bound: 0, exact: null },
    },
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
  if (indicator.shape === "count")
    tally.ages = indicator.agesDays.map((_, index) => (tally.ages[index] ?? 0) + sum(`age${index}`));
  tally.patients.denominator.bound += sum("one_den");
  tally.patients.numerator.bound += sum("one_num");
  tally.patients.remainder.bound += sum("one_not");
  const version = keys.nlp_version;
  if (typeof version === "string" && sum("den") > 0)
    tally.versions.set(version, (tally.versions.get(version) ?? 0) + sum("den"));
}

/** Adds one bin of an indicator's delays. */
export function addDelay(tally: Tally, indicator: Indicator, { sums, keys }: CubeCell): void {
  const x = columnSuffix(indicator.id);
  const bin = keys[`bin_${x}`] as number;
  const event = keys[`event_${x}`] as boolean;
  const units = sums.units ?? 0;
  const delays = (tally.delays ??= {
    events: new Array<number>(lastBin).fill(0),
    censored: new Array<number>(lastBin).fill(0),
    beyond: 0,
  }) as {
    events: number[];
    censored: number[];
    beyond: number;
  };
  if (bin >= lastBin) delays.beyond += units;
  else if (event) delays.events[bin]! += units;
  else delays.censored[bin]! += units;
}

/** Adds up the tallies of disjoint cells. The bounds of patients add up; exact numbers do not, but the whole has no fewer than any part. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.population += tally.population;
    total.denominator += tally.denominator;
    total.numerator += tally.numerator;
    total.sumSquares += tally.sumSquares;
    total.ages = tally.ages.map((units, index) => (total.ages[index] ?? 0) + units);
    if (tally.delays) total.delays = total.delays ? addDelays(total.delays, tally.delays) : tally.delays;
    for (const side of patientSides) total.patients[side].bound += tally.patients[side].bound;
  }
  for (const side of patientSides)
    total.patients[side].bound = Math.max(
      total.patients[side].bound,
      ...tallies.map(({ patients }) => patients[side].exact ?? 0),
    );
  return total;
}

function addDelays(a: DelayCounts, b: DelayCounts): DelayCounts {
  const sum = (one: readonly number[], other: readonly number[]) => one.map((units, day) => units + (other[day] ?? 0));
  return { events: sum(a.events, b.events), censored: sum(a.censored, b.censored), beyond: a.beyond + b.beyond };
}

/** One side of a tally, with what is known of its patients. */
export function sideOf({ denominator, numerator, patients }: Tally, side: PatientSide): Side {
  const units = { denominator, numerator, remainder: denominator - numerator }[side];
  const { bound, exact } = patients[side];
  return { units, patients: exact ?? bound, exact: exact !== null };
}

/** The sides that disclosure looks at. */
export function protectedSides({ disclosure, shape }: Indicator): readonly PatientSide[] {
  return disclosure === "clinical" && shape === "proportion" ? patientSides : ["denominator"];
}

/** The tally as a cell to be judged. */
export function cellOf(indicator: Indicator, tally: Tally): Cell {
  const denominator = sideOf(tally, "denominator");
  return protectedSides(indicator).length === 1
    ? { rule: "process", denominator }
    : { rule: "clinical", denominator, numerator: sideOf(tally, "numerator"), remainder: sideOf(tally, "remainder") };
}
