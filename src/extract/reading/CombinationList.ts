import type { Combination } from "../TableReader.ts";
import type { CombinationCounts } from "./decodeWorker.ts";

/** Every combination of coded values met so far, by number. */
export class CombinationList {
  readonly #values: Combination["values"][] = [];

  constructor(readonly columns: readonly string[]) {}

  /** The combinations of one batch. */
  of({ rows, first, fresh }: CombinationCounts): readonly Combination[] {
    fresh.forEach(
      (values, at) =>
        (this.#values[first + at] = Object.fromEntries(
          this.columns.map((column, place) => [column, values[place] ?? null]),
        )),
    );
    return rows.map(([code, count]) => ({ code, values: this.#values[code] ?? {}, rows: count }));
  }
}
