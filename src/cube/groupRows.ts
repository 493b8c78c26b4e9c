import type { KeyValue } from "./KeyValue.ts";
import type { Codes, RollUp, RollUpKey } from "./RollUp.ts";

/** A key of a roll-up, and the value that each of its values is counted under; undefined where it is not asked for. */
export interface Axis {
  readonly name: string;
  readonly counted: (value: KeyValue) => KeyValue | undefined;
  /** The values that may be asked for, where they are few: the others are not looked at. */
  readonly among?: ReadonlySet<KeyValue>;
}

export interface Grouped {
  /** Rows that are asked for, and the group of each. */
  readonly rows: Int32Array;
  readonly groups: Int32Array;
  /** One row of each group. */
  readonly samples: readonly number[];
  /** The value of each axis, by group. */
  readonly labels: Readonly<Record<string, readonly KeyValue[]>>;
}

/** Up to so many combinations of values each has a place of its own; of more, those that are found are looked up. */
const mostPlaces = 2 ** 20;

/**
 * The rows of a roll-up that every axis keeps, by the values they are counted under. Axis by axis over all rows: a loop over the axes of
 * each row takes several times as long.
 */
export function groupRows(rollUp: RollUp, axes: readonly Axis[]): Grouped {
  const recoded = axes.map((axis) => recode(rollUp.keys[axis.name]!, axis));
  const steps = strides(recoded);
  const [first, ...rest] = steps as [Stepped, ...Stepped[]];
  const runs = [...runsOf(first.codes, first.to)];
  const rows = new Int32Array(runs.reduce((sum, [, start, end]) => sum + end - start, 0));
  const cells = new Float64Array(rows.length);
  let kept = 0;
  for (const [code, start, end] of runs)
    for (let row = start; row < end; row++) {
      rows[kept] = row;
      cells[kept++] = first.to[code]!;
    }
  const changing = rest.filter(({ to }) => to.some((at) => at !== 0));
  for (const step of changing.toSorted((a, b) => leftOut(b) - leftOut(a))) kept = addStep(step, rows, cells, kept);
  const combinations = recoded.reduce((product, { size }) => product * Math.max(size, 1), 1);
  const { groups, samples } = numbered(rows, cells, kept, combinations);
  const labels = steps.map(({ name, codes, as }) => [name, samples.map((row) => as[codes[row]!] as KeyValue)] as const);
  return { rows: rows.slice(0, kept), groups, samples, labels: Object.fromEntries(labels) };
}

/** How many values are not asked for: what leaves out much comes first. */
const leftOut = ({ to }: Stepped): number => to.reduce((sum, at) => sum + Number(at < 0), 0);

/** Keeps of the first `length` rows those that an axis keeps, with its part of their cell; returns how many. */
function addStep({ codes, to }: Stepped, rows: Int32Array, cells: Float64Array, length: number): number {
  let kept = 0;
  for (let index = 0; index < length; index++) {
    const row = rows[index]!;
    const at = to[codes[row]!]!;
    if (at < 0) continue;
    rows[kept] = row;
    cells[kept++] = cells[index]! + at;
  }
  return kept;
}

/** Numbers the cells of the first `length` rows as they come. */
function numbered(rows: Int32Array, cells: Float64Array, length: number, combinations: number) {
  const groups = new Int32Array(length);
  const samples: number[] = [];
  // Numbered from 1 here, so that 0 is none.
  const places = combinations <= mostPlaces ? new Int32Array(combinations) : null;
  const found = new Map<number, number>();
  for (let index = 0; index < length; index++) {
    const cell = cells[index]!;
    let group = places ? places[cell]! : (found.get(cell) ?? 0);
    if (group === 0) {
      group = samples.push(rows[index]!);
      if (places) places[cell] = group;
      else found.set(cell, group);
    }
    groups[index] = group - 1;
  }
  return { groups, samples };
}

/** Runs of rows that hold one code, in order, of the codes that are kept; the rows of a roll-up lie place by place. */
function* runsOf(codes: Codes, to: Float64Array): Generator<[code: number, start: number, end: number]> {
  for (let start = 0; start < codes.length;) {
    const code = codes[start]!;
    const end = endOf(codes, start);
    if (to[code]! >= 0) yield [code, start, end];
    start = end;
  }
}

/** First row after `start` with another code: steps that double, then halve. */
function endOf(codes: Codes, start: number): number {
  const code = codes[start]!;
  let step = 1;
  while (start + step < codes.length && codes[start + step] === code) step *= 2;
  let low = start + (step >> 1);
  let high = Math.min(start + step, codes.length);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (codes[middle] === code) low = middle;
    else high = middle;
  }
  return high;
}

interface Recoded {
  readonly name: string;
  readonly codes: Codes;
  /** By code: the place of the value it is counted under, -1 where it is left out. */
  readonly to: Float64Array;
  /** By code: that value. */
  readonly as: readonly (KeyValue | undefined)[];
  readonly size: number;
}
type Stepped = Omit<Recoded, "size">;

const codesOf = new WeakMap<RollUpKey, ReadonlyMap<KeyValue, number>>();

/** The codes of some values of a key, in their order; they are numbered once. */
function codesAmong(key: RollUpKey, among: ReadonlySet<KeyValue>): readonly number[] {
  const known = codesOf.get(key) ?? new Map(key.values.map((value, code) => [value, code]));
  codesOf.set(key, known);
  return [...among].flatMap((value) => known.get(value) ?? []).sort((a, b) => a - b);
}

function recode(key: RollUpKey, { name, counted, among }: Axis): Recoded {
  const { codes, values } = key;
  const places = new Map<KeyValue, number>();
  const as = Array<KeyValue | undefined>(values.length).fill(undefined);
  const to = new Float64Array(values.length).fill(-1);
  for (const code of among ? codesAmong(key, among) : values.keys()) {
    const value = counted(values[code]!);
    if (value === undefined) continue;
    const place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    as[code] = value;
    to[code] = place;
  }
  return { name, codes, to, as, size: places.size };
}

/** Places multiplied so that their sum over all keys is another one for each combination. */
function strides(recoded: readonly Recoded[]): readonly Stepped[] {
  let stride = 1;
  return recoded.map(({ size, to, ...rest }) => {
    const scaled = to.map((place) => (place < 0 ? place : place * stride));
    stride *= Math.max(size, 1);
    return { ...rest, to: scaled };
  });
}
