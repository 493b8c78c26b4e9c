import { periodOf } from "../perimeter/periods.ts";
import { ageBands } from "../perimeter/View.ts";
import type { Cell, KeyValue } from "./Cell.ts";
import type { Question } from "./Question.ts";
import type { RollUp } from "./RollUp.ts";
import { breakdownDimensions, type RollUpKind } from "./rollUps.ts";

/** What becomes of each distinct value of a key: null where it is not asked for, else the value it is counted under. */
interface Axis {
  readonly name: string;
  readonly counted: (value: KeyValue) => { readonly as: KeyValue } | null;
}

/** Adds up the rows of a roll-up that a question asks for. Cells where no row is have no entry. */
export function sumRollUp(rollUp: RollUp, kind: RollUpKind, question: Question): readonly Cell[] {
  const { by, parts, grain, subject } = question;
  const { rows, groups, labels } = grouped(rollUp, axesOf(kind, question));
  const keyNames = [...by, ...subject.dimensions];
  const sums = subject.measures.map(({ column }) => ({
    column,
    totals: total(rollUp.sums[column]!, rows, groups, labels.length),
  }));
  return labels.map((label, group) => ({
    period: grain ? (label.date as string) : null,
    part: parts ? (label.place as number) : null,
    keys: Object.fromEntries(keyNames.map((name) => [name, label[name] ?? null])),
    sums: Object.fromEntries(sums.map(({ column, totals }) => [column, totals[group]!])),
  }));
}

/** The most selective keys first. */
function axesOf(kind: RollUpKind, question: Question): readonly Axis[] {
  const { filters, from, to, grain, by, subject } = question;
  const all = { as: null };
  const date: Axis["counted"] = (value) => {
    const day = value as string;
    if (day < from || day > to) return null;
    return grain ? { as: periodOf(day, grain).start } : all;
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
      counted: (value) => (asked[name]?.has(value) === false ? null : by.includes(name) ? { as: value } : all),
    }));
  return [
    { name: "place", counted: partOf(kind, question) },
    { name: "date", counted: date },
    ...breakdowns,
    ...subject.dimensions.map((name): Axis => ({ name, counted: (value) => ({ as: value }) })),
  ];
}

/** The part of the question that a site or a hospital belongs to. */
function partOf(kind: RollUpKind, { place, parts }: Question): Axis["counted"] {
  if (kind === "month_site") {
    const sites = new Set<KeyValue>(parts ? parts.map(({ site }) => site) : [place.site]);
    return (site) => (sites.has(site) ? { as: site } : null);
  }
  const inside = place.level === "all" ? null : new Set<KeyValue>(place.hospitals);
  const owner = new Map<KeyValue, number>(parts?.flatMap(({ site, hospitals }) => hospitals.map((one) => [one, site])));
  return (hospital) => {
    if (inside?.has(hospital) === false) return null;
    if (!parts) return { as: null };
    const part = owner.get(hospital);
    return part === undefined ? null : { as: part };
  };
}

interface Grouped {
  /** Rows that are asked for, and the group of each. */
  readonly rows: Uint32Array;
  readonly groups: Uint32Array;
  /** By group: the value of each axis. */
  readonly labels: readonly Readonly<Record<string, KeyValue>>[];
}

function grouped({ length, keys }: RollUp, axes: readonly Axis[]): Grouped {
  const steps = axes.map((axis) => recode(keys[axis.name]!, axis));
  const rows = new Uint32Array(length);
  const groups = new Uint32Array(length);
  const found = new Map<number, number>();
  const labels: Record<string, KeyValue>[] = [];
  let kept = 0;
  next: for (let row = 0; row < length; row++) {
    let cell = 0;
    for (const { codes, to, values } of steps) {
      const at = to[codes[row]!]!;
      if (at < 0) continue next;
      cell = cell * values.length + at;
    }
    let group = found.get(cell);
    if (group === undefined) {
      group =
        labels.push(Object.fromEntries(steps.map(({ name, codes, to, values }) => [name, values[to[codes[row]!]!]!]))) -
        1;
      found.set(cell, group);
    }
    rows[kept] = row;
    groups[kept++] = group;
  }
  return { rows: rows.subarray(0, kept), groups: groups.subarray(0, kept), labels };
}

/** A key by the values it is counted under: `to` gives each code its place among them, -1 where it is left out. */
function recode({ codes, values }: RollUp["keys"][string], { name, counted }: Axis) {
  const places = new Map<KeyValue, number>();
  const to = Int32Array.from(values, (value) => {
    const kept = counted(value);
    if (!kept) return -1;
    const place = places.get(kept.as) ?? places.size;
    if (place === places.size) places.set(kept.as, place);
    return place;
  });
  return { name, codes, to, values: [...places.keys()] };
}

function total(column: Int32Array | Float64Array, rows: Uint32Array, groups: Uint32Array, count: number): Float64Array {
  const totals = new Float64Array(count);
  for (let index = 0; index < rows.length; index++) totals[groups[index]!]! += column[rows[index]!]!;
  return totals;
}
