import { literalList } from "../../engine/literal.ts";
import type { ExcludedRows } from "../OpenedExtract.ts";
import { publishedSplits } from "../PublishedGrain.ts";
import { ageBands, sexes, stayTypes, visitTypes } from "../store.ts";
import type { CountedShape } from "./CountedShapes.ts";
import { outOfRange } from "./Exclusions.ts";
import type { Fault } from "./faults.ts";
import type { Loading } from "./Loading.ts";

/** Faults of a cell whose place and month are known: it is hidden, and not left out as if nothing had been counted. */
export const keptHidden: ReadonlySet<ExcludedRows["rule"]> = new Set([
  "duplicate-key",
  "value-missing",
  "numerator-above-denominator",
]);

/** What a row of `indicator_cube` may fail, first cause first; `b` is the row with its number of `copies`, `site` its care site. */
export function countFaults(loading: Loading): readonly Fault[] {
  const missing = (column: string): Fault => ({ rule: "missing-key", column, when: `b.${column} IS NULL` });
  return [
    missing("indicator"),
    missing("grain"),
    missing("period_start"),
    missing("care_site_id"),
    { rule: "duplicate-key", column: "indicator", when: "b.copies > 1" },
    { rule: "orphan", column: "care_site_id", when: "site.id IS NULL" },
    { rule: "cascade", column: "care_site_id", when: "site.folded IS NULL" },
    { rule: "date-out-of-range", column: "period_start", when: outOfRange(loading, "b.period_start") },
    ...grainFaults(loading),
    ...valueFaults(loading),
  ];
}

/** A row is of a declared grain: its month, its site's level, and nothing but the grain's splits, with values of the contract. */
function grainFaults({ descriptor: { grains } }: Loading): readonly Fault[] {
  const mismatch = (column: string, when: string): Fault => ({ rule: "grain-mismatch", column, when });
  const named = (test: (grain: (typeof grains)[number]) => boolean) => {
    const names = grains.filter(test).map(({ name }) => name);
    return names.length === 0 ? "FALSE" : `b.grain IN ${literalList(names)}`;
  };
  const isLevel = {
    all: "site.hospital IS NULL AND site.parent IS NULL",
    group: "site.hospital IS NULL AND site.parent IS NOT NULL",
    hospital: "site.hospital = site.id",
    department: "site.hospital <> site.id",
    unit: "site.hospital <> site.id",
  };
  const away = Object.entries(isLevel).map(
    ([level, sql]) => `(${named((grain) => grain.level === level)} AND (${sql}) IS NOT TRUE)`,
  );
  return [
    { rule: "grain-undeclared", column: "grain", when: `NOT (${named(() => true)})` },
    mismatch("period_start", "day(b.period_start) <> 1"),
    mismatch("care_site_id", `site.folded <> site.id OR ${away.join(" OR ")}`),
    ...publishedSplits.map((split) =>
      mismatch(split, `b.${split} IS NOT NULL AND ${named(({ splits }) => !splits.includes(split))}`),
    ),
    ...Object.entries(listed).map(([column, values]) =>
      mismatch(column, `b.${column} IS NOT NULL AND b.${column} NOT IN ${literalList(values)}`),
    ),
    mismatch("document_group", "b.document_group IS NOT NULL"),
  ];
}

const listed = { sex: sexes, age_band: ageBands, visit_type: visitTypes, stay_type: stayTypes } as const;

/** A cell that is not hidden has what its indicator's shape needs, and no more in the numerator of a share than below it. */
function valueFaults({ counted }: Loading): readonly Fault[] {
  const of = (shape: CountedShape) => {
    const ids = counted === "all" ? [] : [...counted].flatMap(([id, one]) => (one === shape ? [id] : []));
    return ids.length === 0 ? "FALSE" : `b.indicator IN ${literalList(ids)}`;
  };
  const shown = "b.hidden IS NOT TRUE";
  const absent = (column: string, when: string): Fault => ({
    rule: "value-missing",
    column,
    when: `${shown} AND (${when})`,
  });
  return [
    absent("denominator", "b.denominator IS NULL OR b.denominator < 0"),
    absent("numerator", `NOT (${of("delay")}) AND (b.numerator IS NULL OR b.numerator < 0)`),
    absent("sum_squares", `${of("mean")} AND (b.sum_squares IS NULL OR b.sum_squares < 0)`),
    absent("delay_days", `${of("delay")} AND (b.delay_days IS NULL OR b.delay_days < 0)`),
    absent("censored", `${of("delay")} AND b.censored IS NULL`),
    {
      rule: "numerator-above-denominator",
      column: "numerator",
      when: `${shown} AND ${of("proportion")} AND b.numerator > b.denominator`,
    },
  ];
}
