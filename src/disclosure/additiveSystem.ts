import type { Cell } from "./judgeCell.ts";
import type { Axis, PublishedTable } from "./PublishedTable.ts";

/** total = Σ parts, by the positions of the cells. */
export interface Relation {
  readonly total: number;
  readonly cells: readonly number[];
}

/** What a reader may compute with: the sums that hold between cells, and how far each count may fall. */
export interface AdditiveSystem {
  readonly axes: readonly Axis[];
  /** How far apart two neighbours of an axis stand in the list of cells. */
  readonly strides: readonly number[];
  readonly relations: readonly Relation[];
  /** Relations in which a cell stands. */
  readonly relationsOf: readonly (readonly number[])[];
  /** Cells of exactly one relation. */
  readonly loose: readonly number[];
  /** Whether no cell stands in more than two relations, as in a table of two ways with its margins. */
  readonly simple: boolean;
  /** For each protected count, by cell: the count, and its distance to the least that a hidden cell may hold. */
  readonly measures: readonly { readonly counts: Float64Array; readonly room: Float64Array }[];
  /** What is lost by hiding a cell: its units, for a total once for each cell that it adds up, which is read against it. */
  readonly loss: Float64Array;
  /** Cells that hold someone, or that no one sees, and whose state is not settled elsewhere. */
  readonly hideable: readonly boolean[];
  /** Whether a settled total that is shown says that there is none of a protected count in a cell: that is published. */
  readonly isTold: (measure: number, at: number) => boolean;
}

/**
 * Reads a table as linear relations between its cells. `settled` are cells whose state was decided elsewhere: a shown one stays shown.
 *
 * The protected counts are the denominator (`process`), or the numerator and the remainder (`clinical`), whose sum is the
 * denominator. A hidden denominator is at least 1, since cells without units are always shown; sides are at least 0.
 * Null when the table is none: axes that are no trees, a wrong number of cells, two rules, counts that are no natural numbers,
 * totals that are not the sum of their parts, or an empty cell marked as hidden.
 */
export function additiveSystem(
  { axes, cells }: PublishedTable,
  settled: ReadonlySet<number> = new Set(),
): AdditiveSystem | null {
  const lengths = axes.map(({ parents }) => parents.length);
  const size = lengths.reduce((product, length) => product * length, 1);
  if (axes.length === 0 || size === 0 || cells.length !== size || !axes.every(isForest)) return null;
  const rule = cells[0]!.cell.rule;
  const counted = cells.map(({ cell }) => countsOf(cell));
  if (cells.some(({ cell }) => cell.rule !== rule) || !counted.flat().every(isCount)) return null;
  const empty = cells.map(({ cell }) => cell.denominator.units === 0);
  if (cells.some(({ state }, at) => empty[at] && state !== "publish" && state !== "absent")) return null;
  const strides = lengths.map((_, axis) => lengths.slice(axis + 1).reduce((product, length) => product * length, 1));
  const relations = axes.flatMap((axis, way) => relationsAlong(axis, strides[way]!, size));
  const leaves = axes.map(leavesBelow);
  const measures = counted[0]!.map((_, measure) => {
    const counts = Float64Array.from(counted, (values) => values[measure]!);
    const least = (at: number) => (rule === "process" && cells[at]!.state !== "absent" ? 1 : 0);
    return { counts, room: counts.map((count, at) => count - least(at)) };
  });
  if (measures.some(({ counts }) => relations.some((relation) => !addsUp(relation, counts)))) return null;
  const relationsOf = cells.map((): number[] => []);
  for (const [index, relation] of relations.entries()) for (const at of relation.cells) relationsOf[at]!.push(index);
  const isTold = (measure: number, at: number) =>
    relationsOf[at]!.some((relation) => {
      const { total } = relations[relation]!;
      return settled.has(total) && cells[total]!.state === "publish" && measures[measure]!.counts[total] === 0;
    });
  return {
    axes,
    strides,
    relations,
    relationsOf,
    loose: relationsOf.flatMap((of, at) => (of.length === 1 ? [at] : [])),
    simple: relationsOf.every((of) => of.length <= 2),
    measures,
    loss: Float64Array.from(cells, ({ cell }, at) =>
      axes.reduce(
        (loss, { parents }, way) => loss * leaves[way]![Math.floor(at / strides[way]!) % parents.length]!,
        cell.denominator.units,
      ),
    ),
    hideable: cells.map(({ state }, at) => state === "absent" || (!empty[at] && !settled.has(at))),
    isTold,
  };
}

/** 1 for a part of the relation, −1 for its total. */
export function coefficient({ total }: Relation, at: number): 1 | -1 {
  return total === at ? -1 : 1;
}

function countsOf(cell: Cell): readonly number[] {
  return cell.rule === "process" ? [cell.denominator.units] : [cell.numerator.units, cell.remainder.units];
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

function isForest({ parents }: Axis): boolean {
  return parents.every((_, node) => {
    let steps = 0;
    for (let at: number | null | undefined = node; at !== null; at = parents[at])
      if (at === undefined || (steps += 1) > parents.length) return false;
    return true;
  });
}

function relationsAlong({ parents }: Axis, stride: number, size: number): Relation[] {
  const children = new Map<number, number[]>();
  for (const [node, parent] of parents.entries())
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), node]);
  const relations: Relation[] = [];
  for (let block = 0; block < size; block += stride * parents.length)
    for (let offset = block; offset < block + stride; offset += 1)
      for (const [parent, below] of children) {
        const total = offset + parent * stride;
        relations.push({ total, cells: [total, ...below.map((child) => offset + child * stride)] });
      }
  return relations;
}

/** How many places without children each place adds up; 1 where it has none itself. */
function leavesBelow({ parents }: Axis): readonly number[] {
  const leaves = parents.map(() => 0);
  const inner = new Set(parents);
  for (const leaf of parents.keys())
    if (!inner.has(leaf)) for (let at: number | null = leaf; at !== null; at = parents[at]!) leaves[at]! += 1;
  return leaves;
}

function addsUp({ total, cells }: Relation, counts: Float64Array): boolean {
  return cells.reduce((sum, at) => sum + counts[at]!, 0) === 2 * counts[total]!;
}
