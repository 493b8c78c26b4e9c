import { patientSides, type PatientSide } from "../../cube/patients.ts";
import { type Cell, judgeCell, type Side } from "../../disclosure/judgeCell.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { protectedSides } from "../Tally.ts";

/** One side of the figures of an indicator, by place and period; patients are lower bounds, exact ones where the table is. */
export interface SideCounts {
  readonly units: Float64Array;
  /** Of those counted once over the whole extract: adds up over any cells. */
  readonly bound: Float64Array;
  /** Of those counted once a month. */
  readonly inMonth: Float64Array;
}

/** The sides that secrecy looks at. Indicators that count alike may share arrays. */
export type Counts = Readonly<{ denominator: SideCounts } & Partial<Record<PatientSide, SideCounts>>>;

/** Units and patients of places in periods, indicator by indicator: arrays, since neighbours are many and mostly need no second look. */
export class PlaceTable {
  /** A place stands after the one above it. */
  readonly sites: readonly number[];
  readonly periods: readonly (string | null)[];
  readonly isExact: boolean;
  readonly #rows: ReadonlyMap<number, number>;
  readonly #columns: ReadonlyMap<string | null, number>;
  readonly #counts = new Map<string, Counts>();

  constructor(sites: readonly number[], periods: readonly (string | null)[], isExact: boolean) {
    this.sites = sites;
    this.periods = periods;
    this.isExact = isExact;
    this.#rows = new Map(sites.map((site, row) => [site, row]));
    this.#columns = new Map(periods.map((period, column) => [period, column]));
  }

  /** How many cells it has for each indicator. */
  get size(): number {
    return this.sites.length * this.periods.length;
  }

  /** Where a cell stands in the arrays; −1 for one that is not in the table. */
  position(site: number, period: string | null): number {
    const [row, column] = [this.#rows.get(site), this.#columns.get(period)];
    return row === undefined || column === undefined ? -1 : row * this.periods.length + column;
  }

  set(indicator: Indicator, counts: Counts): void {
    this.#counts.set(indicator.id, counts);
  }

  counts(indicator: Indicator): Counts {
    const found = this.#counts.get(indicator.id);
    if (found) return found;
    const side = (): SideCounts => ({
      units: new Float64Array(this.size),
      bound: new Float64Array(this.size),
      inMonth: new Float64Array(this.size),
    });
    const made = Object.fromEntries(protectedSides(indicator).map((name) => [name, side()])) as Counts;
    this.#counts.set(indicator.id, made);
    return made;
  }

  /** Whether it is certain that nothing of a cell is small. */
  isLarge(indicator: Indicator, at: number, k: number): boolean {
    const counts = this.counts(indicator);
    if (counts.denominator.units[at] === 0) return true;
    return patientSides.every((name) => {
      const side = counts[name];
      if (!side || (name !== "denominator" && side.units[at] === 0)) return true;
      return side.bound[at]! >= k || side.inMonth[at]! >= k;
    });
  }

  cell(indicator: Indicator, at: number): Cell {
    const { denominator, numerator, remainder } = this.counts(indicator);
    const side = ({ units, bound, inMonth }: SideCounts): Side => ({
      units: units[at]!,
      patients: Math.max(bound[at]!, inMonth[at]!),
      exact: this.isExact,
    });
    return numerator && remainder
      ? { rule: "clinical", denominator: side(denominator), numerator: side(numerator), remainder: side(remainder) }
      : { rule: "process", denominator: side(denominator) };
  }

  judged(indicator: Indicator, at: number, k: number): TableCell {
    const cell = this.cell(indicator, at);
    return { cell, state: judgeCell(cell, k) };
  }
}
