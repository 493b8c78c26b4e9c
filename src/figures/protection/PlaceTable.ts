import { patientSides, type PatientSide } from "../../cube/patients.ts";
import { type Cell, judgeCell, type Side } from "../../disclosure/judgeCell.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { protectedSides } from "../Tally.ts";

/** What secrecy looks at of one indicator, by place and period; patients are lower bounds, exact ones where the table is. */
interface Counts {
  readonly sides: readonly PatientSide[];
  readonly units: Readonly<Record<PatientSide, Float64Array>>;
  /** Of those counted once over the whole extract: adds up over any cells. */
  readonly bound: Readonly<Record<PatientSide, Float64Array>>;
  /** Of those counted once a month. */
  readonly inMonth: Readonly<Record<PatientSide, Float64Array>>;
}

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

  /** Where a cell stands in the arrays; −1 for one that is not in the table. */
  position(site: number, period: string | null): number {
    const [row, column] = [this.#rows.get(site), this.#columns.get(period)];
    return row === undefined || column === undefined ? -1 : row * this.periods.length + column;
  }

  counts(indicator: Indicator): Counts {
    const found = this.#counts.get(indicator.id);
    if (found) return found;
    const made: Counts = {
      sides: protectedSides(indicator),
      units: this.#sides(),
      bound: this.#sides(),
      inMonth: this.#sides(),
    };
    this.#counts.set(indicator.id, made);
    return made;
  }

  /** Whether it is certain that nothing of a cell is small. */
  isLarge(indicator: Indicator, at: number, k: number): boolean {
    const { sides, units, bound, inMonth } = this.counts(indicator);
    if (units.denominator[at] === 0) return true;
    return sides.every(
      (side) =>
        (side !== "denominator" && units[side][at] === 0) || Math.max(bound[side][at]!, inMonth[side][at]!) >= k,
    );
  }

  cell(indicator: Indicator, at: number): Cell {
    const { sides, units, bound, inMonth } = this.counts(indicator);
    const side = (name: PatientSide): Side => ({
      units: units[name][at]!,
      patients: Math.max(bound[name][at]!, inMonth[name][at]!),
      exact: this.isExact,
    });
    const denominator = side("denominator");
    return sides.length === 1
      ? { rule: "process", denominator }
      : { rule: "clinical", denominator, numerator: side("numerator"), remainder: side("remainder") };
  }

  judged(indicator: Indicator, at: number, k: number): TableCell {
    const cell = this.cell(indicator, at);
    return { cell, state: judgeCell(cell, k) };
  }

  #sides(): Record<PatientSide, Float64Array> {
    const size = this.sites.length * this.periods.length;
    return Object.fromEntries(patientSides.map((side) => [side, new Float64Array(size)])) as Record<
      PatientSide,
      Float64Array
    >;
  }
}
