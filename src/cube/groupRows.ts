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
  readonly rows: readonly number[];
  readonly groups: readonly number[];
  /** How many groups there are. */
  readonly count: number;
  /** The value of each axis, by group. */
  readonly labels: Readonly<Record<string, readonly KeyValue[]>>;
}

/** The rows of a roll-up that every axis keeps, by the values they are counted under. */
export function groupRows(rollUp: RollUp, axes: readonly Axis[]): Grouped {
  const steps = strides(axes.map((axis) => recode(rollUp.keys[axis.name]!, axis)));
  const [first, ...rest] = steps as [Stepped, ...Stepped[]];
  const rows: number[] = [];
  const groups: number[] = [];
  const found = new Map<number, number>();
  /** One row of each group. */
  const samples: number[] = [];
  for (const [code, start, end] of runsOf(first.codes, first.to)) {
    next: for (let row = start; row < end; row++) {
      let cell = first.to[code]!;
      for (let step = 0; step < rest.length; step++) {
        const { codes, to } = rest[step]!;
        const at = to[codes[row]!]!;
        if (at < 0) continue next;
        cell += at;
      }
      let group = found.get(cell);
      if (group === undefined) {
        group = samples.push(row) - 1;
        found.set(cell, group);
      }
      rows.push(row);
      groups.push(group);
    }
  }
  const labels = steps.map(({ name, codes, as }) => [name, samples.map((row) => as[codes[row]!] as KeyValue)] as const);
  return { rows, groups, count: samples.length, labels: Object.fromEntries(labels) };
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
