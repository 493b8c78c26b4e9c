import type { Measure } from "../indicators/compile/measures.ts";
import { periodOf } from "../perimeter/periods.ts";
import { ageBands } from "../perimeter/View.ts";
import type { Cell, KeyValue } from "./Cell.ts";
import type { Question } from "./Question.ts";
import { groupRows, type Axis } from "./groupRows.ts";
import type { RollUp, Sums } from "./RollUp.ts";
import { breakdownDimensions, type RollUpKind } from "./rollUps.ts";

/** What values are counted under that an answer does not tell apart. */
const together = null;

/** Adds up the rows of a roll-up that a question asks for. Cells where no row is have no entry. */
export function sumRollUp(rollUp: RollUp, kind: RollUpKind, question: Question): readonly Cell[] {
  const { by, parts, grain, subject } = question;
  const { labels, sums } = sumColumns(rollUp, kind, question);
  const keyNames = [...by, ...subject.dimensions];
  return labels.map((label, group) => ({
    period: grain ? (label.date as string) : null,
    part: parts ? (label.place as number) : null,
    keys: Object.fromEntries(keyNames.map((name) => [name, label[name] ?? null])),
    sums: Object.fromEntries(subject.measures.map(({ column }) => [column, sums.get(column)![group]!])),
  }));
}

/** The same, column by column: the keys of each cell, and the sums of each measure in their order. */
export function sumColumns(
  rollUp: RollUp,
  kind: RollUpKind,
  question: Question,
): {
  readonly labels: readonly Readonly<Record<string, KeyValue>>[];
  readonly sums: ReadonlyMap<string, Float64Array>;
} {
  const { rows, groups, labels } = groupRows(rollUp, axesOf(kind, question));
  const { measures } = question.subject;
  const totals = new Map<string, Float64Array>();
  for (const { stored } of measures)
    if (!totals.has(stored)) totals.set(stored, total(rollUp.sums[stored]!, rows, groups, labels.length));
  const countedIn = ({ stored, conditions }: Measure) =>
    conditions === null
      ? totals.get(stored)!
      : totals.get(stored)!.map((sum, group) => (conditions.includes(labels[group]!.condition as string) ? sum : 0));
  return { labels, sums: new Map(measures.map((measure) => [measure.column, countedIn(measure)])) };
}

/** The place first: a roll-up's rows lie by it. */
function axesOf(kind: RollUpKind, question: Question): readonly Axis[] {
  const { filters, from, to, grain, by, subject } = question;
  const date: Axis["counted"] = (value) => {
    const day = value as string;
    if (day < from || day > to) return undefined;
    return grain ? periodOf(day, grain).start : together;
  };
  const asked: Readonly<Record<string, ReadonlySet<KeyValue> | undefined>> = {
    sex: filters.sex && new Set([filters.sex]),
    age_band: filters.age && new Set(filters.age.map((band) => ageBands.indexOf(band))),
    visit_type: filters.visit && new Set(filters.visit),
    stay_type: filters.stay && new Set(filters.stay),
  };
  const breakdowns = breakdownDimensions
    .filter((name) => asked[name] !== undefined || by.includes(name))
    .map((name): Axis => ({
      name,
      counted: (value) => (asked[name]?.has(value) === false ? undefined : by.includes(name) ? value : together),
    }));
  return [
    { name: "place", counted: partOf(kind, question) },
    { name: "date", counted: date },
    ...breakdowns,
    ...subject.dimensions.map((name): Axis => ({ name, counted: (value) => value })),
  ];
}

/** The part of the question that a site or a hospital belongs to. */
function partOf(kind: RollUpKind, { place, parts }: Question): Axis["counted"] {
  if (kind === "month_site") {
    const sites = new Set<KeyValue>(parts ? parts.map(({ site }) => site) : [place.site]);
    return (site) => (sites.has(site) ? site : undefined);
  }
  const inside = place.level === "all" ? null : new Set<KeyValue>(place.hospitals);
  const owner = new Map<KeyValue, number>(parts?.flatMap(({ site, hospitals }) => hospitals.map((one) => [one, site])));
  return (hospital) => {
    if (inside?.has(hospital) === false) return undefined;
    return parts ? owner.get(hospital) : together;
  };
}

function total(column: Sums, rows: readonly number[], groups: readonly number[], count: number): Float64Array {
  const totals = new Float64Array(count);
  for (let index = 0; index < rows.length; index++) totals[groups[index]!]! += column[rows[index]!]!;
  return totals;
}
