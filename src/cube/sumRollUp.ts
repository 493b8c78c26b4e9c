import { periodOf } from "../perimeter/periods.ts";
import { ageBands } from "../perimeter/View.ts";
import type { SummedCells } from "./SummedCells.ts";
import type { KeyValue } from "./KeyValue.ts";
import type { Question } from "./Question.ts";
import { type Axis, groupRows } from "./groupRows.ts";
import { marginal } from "./marginal.ts";
import type { RollUp, RollUpKey } from "./RollUp.ts";
import { type GroupedRows as Rows, totalByGroup } from "./totalByGroup.ts";
import { breakdownDimensions, type RollUpKind } from "./rollUps.ts";

/** What values are counted under that an answer does not tell apart. */
const together = null;

/** Adds up the rows of a roll-up that a question asks for. */
export function sumRollUp(whole: RollUp, kind: RollUpKind, question: Question): SummedCells {
  const { by, parts, grain, subject } = question;
  const axes = axesOf(kind, question);
  const rollUp = marginal(whole, new Set(axes.map(({ name }) => name)));
  const grouped = groupRows(rollUp, axes);
  const { labels } = grouped;
  const count = grouped.samples.length;
  const rowsOf = rowsByConditions(rollUp, grouped);
  const totals = new Map<string, Float64Array>();
  const sums = new Map<string, Float64Array>();
  for (const { column, stored, conditions } of subject.measures) {
    const name = conditions ? `${stored} ${conditions.join()}` : stored;
    const sum = totals.get(name) ?? totalByGroup(rollUp.sums[stored]!, rowsOf(conditions), new Float64Array(count));
    totals.set(name, sum);
    sums.set(column, sum);
  }
  const none = Array<null>(count).fill(null);
  return {
    length: count,
    periods: grain ? (labels.date as readonly string[]) : none,
    parts: parts ? (labels.place as readonly number[]) : none,
    keys: Object.fromEntries([...by, ...subject.dimensions].map((name) => [name, labels[name]!])),
    sums,
    answeredFrom: "roll-up",
  };
}

/** The rows that some conditions keep, found once for the measures that ask for the same; null keeps all. */
function rowsByConditions({ keys }: RollUp, grouped: Rows): (conditions: readonly string[] | null) => Rows {
  const { condition } = keys;
  const known = new Map<string, Rows>();
  return (conditions) => {
    if (conditions === null || !condition) return grouped;
    const name = conditions.join();
    const found = known.get(name) ?? rowsOf(condition, new Set<KeyValue>(conditions), grouped);
    known.set(name, found);
    return found;
  };
}

function rowsOf({ codes, values }: RollUpKey, asked: ReadonlySet<KeyValue>, { rows, groups }: Rows): Rows {
  const isAsked = values.map((value) => asked.has(value));
  if (!isAsked.includes(false)) return { rows, groups };
  const kept = { rows: new Int32Array(rows.length), groups: new Int32Array(rows.length) };
  let count = 0;
  for (let index = 0; index < rows.length; index++) {
    if (!isAsked[codes[rows[index]!]!]!) continue;
    kept.rows[count] = rows[index]!;
    kept.groups[count++] = groups[index]!;
  }
  return { rows: kept.rows.slice(0, count), groups: kept.groups.slice(0, count) };
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
    { name: "place", ...partOf(kind, question) },
    { name: "date", counted: date },
    ...breakdowns,
    ...subject.dimensions.map((name): Axis => ({ name, counted: (value) => value })),
  ];
}

/** The part of the question that a site or a hospital belongs to. */
function partOf(kind: RollUpKind, { place, parts }: Question): Pick<Axis, "counted" | "among"> {
  if (kind === "month_site")
    return { among: new Set<KeyValue>(parts ? parts.map(({ site }) => site) : [place.site]), counted: (site) => site };
  const inside = place.level === "all" ? null : new Set<KeyValue>(place.hospitals);
  const owner = new Map<KeyValue, number>(parts?.flatMap(({ site, hospitals }) => hospitals.map((one) => [one, site])));
  return {
    counted: (hospital) => {
      if (inside?.has(hospital) === false) return undefined;
      return parts ? owner.get(hospital) : together;
    },
  };
}
