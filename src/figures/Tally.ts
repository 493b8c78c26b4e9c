import { patientSides, type PatientSide } from "../cube/patients.ts";
import type { SummedCells } from "../cube/SummedCells.ts";
import { type Cell, judgeCell, type Side, type Verdict } from "../disclosure/judgeCell.ts";
import { lastBin } from "../indicators/compile/unitFlags.ts";
import { columnSuffix } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { DelayCounts } from "../statistics/kaplanMeier.ts";

/** Distinct patients: two lower bounds, and the exact number where the records were asked. */
interface KnownPatients {
  /** Of those counted once over the whole extract: adds up over any cells. */
  bound: number;
  /** Of those counted once a month: tighter, and adds up within one month only. 0 where that is not known. */
  boundInMonth: number;
  exact: number | null;
}

/** Units and numerator of what one version read. */
export interface VersionCount {
  denominator: number;
  numerator: number;
}

/** Everything counted for one indicator in one cell of a screen: never shown as it is, disclosure decides first. */
export interface Tally {
  population: number;
  denominator: number;
  numerator: number;
  sumSquares: number;
  ages: number[];
  /** What is known of the distinct patients on each side. */
  patients: Record<PatientSide, KnownPatients>;
  /** The denominator and the numerator by what read them; units read by nothing are not in it. */
  versions: Map<string, VersionCount>;
  delays: DelayCounts | null;
}

/** What tallies share until something is added: most have nothing to add, and many are made. */
const noVersions = new Map<string, VersionCount>();
const noAges: number[] = [];
const noPatients: KnownPatients = Object.freeze({ bound: 0, boundInMonth: 0, exact: null });

export function emptyTally(): Tally {
  return {
    population: 0,
    denominator: 0,
    numerator: 0,
    sumSquares: 0,
    ages: noAges,
    patients: { denominator: noPatients, numerator: noPatients, remainder: noPatients },
    versions: noVersions,
    delays: null,
  };
}

/** What is known of the patients on one side, to be added to. */
export function ownPatients({ patients }: Tally, side: PatientSide): KnownPatients {
  if (patients[side] === noPatients) patients[side] = { bound: 0, boundInMonth: 0, exact: null };
  return patients[side];
}

/** How the cube names the sides whose patients it counts. */
export const sideSuffix = { denominator: "den", numerator: "num", remainder: "not" } as const satisfies Record<
  PatientSide,
  string
>;

/**
 * Adds what an answer holds of an indicator: row by row to the tally whose place in `tallies` is in `at`. `inMonth`: all that is
 * added to one tally lies in one month.
 */
export function addUnits(
  tallies: readonly Tally[],
  at: ArrayLike<number>,
  indicator: Indicator,
  { length, sums, keys }: SummedCells,
  inMonth: boolean,
): void {
  const x = columnSuffix(indicator.id);
  const each = (kind: string, add: (tally: Tally, sum: number) => void): void => {
    const column = sums.get(`${kind}_${x}`);
    if (!column) return;
    // Summed before it is handed out: one call a tally, not one a row.
    const added = new Float64Array(tallies.length);
    for (let row = 0; row < length; row++) added[at[row]!]! += column[row]!;
    for (let place = 0; place < added.length; place++) if (added[place] !== 0) add(tallies[place]!, added[place]!);
  };
  each("pop", (tally, sum) => (tally.population += sum));
  each("den", (tally, sum) => (tally.denominator += sum));
  each("num", (tally, sum) => (tally.numerator += sum));
  each("sq", (tally, sum) => (tally.sumSquares += sum));
  if (indicator.shape === "count") {
    for (const tally of tallies) tally.ages = indicator.agesDays.map((_, age) => tally.ages[age] ?? 0);
    for (const age of indicator.agesDays.keys()) each(`age${age}`, ({ ages }, sum) => (ages[age]! += sum));
  }
  for (const side of patientSides) {
    each(`one_${sideSuffix[side]}`, (tally, sum) => (ownPatients(tally, side).bound += sum));
    if (inMonth) each(`monthly_${sideSuffix[side]}`, (tally, sum) => (ownPatients(tally, side).boundInMonth += sum));
  }
  const [versions, denominator, numerator] = [keys.nlp_version, sums.get(`den_${x}`), sums.get(`num_${x}`)];
  if (!versions || !denominator) return;
  for (let row = 0; row < length; row++) {
    const version = versions[row];
    if (typeof version === "string" && denominator[row]! > 0)
      addVersion(tallies[at[row]!]!, version, denominator[row]!, numerator?.[row] ?? 0);
  }
}

function addVersion(tally: Tally, version: string, denominator: number, numerator: number): void {
  if (tally.versions === noVersions) tally.versions = new Map();
  const before = tally.versions.get(version);
  tally.versions.set(version, {
    denominator: (before?.denominator ?? 0) + denominator,
    numerator: (before?.numerator ?? 0) + numerator,
  });
}

/** Adds an indicator's delays, bin by bin, as `addUnits`. */
export function addDelays(
  tallies: readonly Tally[],
  at: ArrayLike<number>,
  indicator: Indicator,
  { length, sums, keys }: SummedCells,
): void {
  const x = columnSuffix(indicator.id);
  const [bins, events, units] = [keys[`bin_${x}`]!, keys[`event_${x}`]!, sums.get("units")!];
  for (let row = 0; row < length; row++)
    addBin(tallies[at[row]!]!, bins[row] as number, events[row] as boolean, units[row]!);
}

function addBin(tally: Tally, bin: number, event: boolean, units: number): void {
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

/**
 * Adds up the tallies of disjoint cells. The bounds of patients over the extract add up, those in a month where all are of one month
 * (`inMonth`); others do not, but the whole has no fewer than any part.
 */
export function sumTallies(tallies: readonly Tally[], inMonth = false): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.population += tally.population;
    total.denominator += tally.denominator;
    total.numerator += tally.numerator;
    total.sumSquares += tally.sumSquares;
    total.ages = tally.ages.map((units, index) => (total.ages[index] ?? 0) + units);
    if (tally.delays) total.delays = total.delays ? sumDelays(total.delays, tally.delays) : tally.delays;
    for (const [version, { denominator, numerator }] of tally.versions)
      addVersion(total, version, denominator, numerator);
    for (const side of patientSides) {
      const known = ownPatients(total, side);
      known.bound += tally.patients[side].bound;
      if (inMonth) known.boundInMonth += tally.patients[side].boundInMonth;
    }
  }
  for (const side of patientSides)
    ownPatients(total, side).bound = Math.max(
      total.patients[side].bound,
      ...tallies.map(({ patients }) => Math.max(patients[side].exact ?? 0, patients[side].boundInMonth)),
    );
  return total;
}

function sumDelays(a: DelayCounts, b: DelayCounts): DelayCounts {
  const sum = (one: readonly number[], other: readonly number[]) => one.map((units, day) => units + (other[day] ?? 0));
  return { events: sum(a.events, b.events), censored: sum(a.censored, b.censored), beyond: a.beyond + b.beyond };
}

/** One side of a tally, with what is known of its patients. */
export function sideOf({ denominator, numerator, patients }: Tally, side: PatientSide): Side {
  const units = { denominator, numerator, remainder: denominator - numerator }[side];
  const { bound, boundInMonth, exact } = patients[side];
  return { units, patients: exact ?? Math.max(bound, boundInMonth), exact: exact !== null };
}

/** The sides that disclosure looks at. */
export function protectedSides({ disclosure, shape }: Indicator): readonly PatientSide[] {
  return disclosure === "clinical" && shape === "proportion" ? patientSides : ["denominator"];
}

/** Columns of the cube that say how many units and patients its protected sides have. */
export function sideColumns(indicator: Indicator): readonly string[] {
  const x = columnSuffix(indicator.id);
  const units = indicator.shape === "proportion" ? ["den", "num"] : ["den"];
  const patients = protectedSides(indicator).flatMap((side) =>
    ["one", "monthly"].map((kind) => `${kind}_${sideSuffix[side]}`),
  );
  return [...units, ...patients].map((kind) => `${kind}_${x}`);
}

/** Whether the tally may be shown, for a threshold of k patients. */
export function judgeTally(indicator: Indicator, tally: Tally, k: number): Verdict {
  // Most are large on every side: that is seen without a cell.
  const isLarge = ({ bound, boundInMonth, exact }: KnownPatients) => (exact ?? Math.max(bound, boundInMonth)) >= k;
  if (!Number.isNaN(tally.denominator) && protectedSides(indicator).every((side) => isLarge(tally.patients[side])))
    return "publish";
  return judgeCell(cellOf(indicator, tally), k);
}

/** The tally as a cell to be judged. */
export function cellOf(indicator: Indicator, tally: Tally): Cell {
  const denominator = sideOf(tally, "denominator");
  return protectedSides(indicator).length === 1
    ? { rule: "process", denominator }
    : { rule: "clinical", denominator, numerator: sideOf(tally, "numerator"), remainder: sideOf(tally, "remainder") };
}
