/** What one reader sees of one count: null where it is hidden. Cells in the order of the axes, the last running fastest. */
export interface Seen {
  readonly parents: readonly (readonly (number | null)[])[];
  readonly counts: readonly (number | null)[];
  /** The least that each hidden count may be. */
  readonly least: readonly number[];
}

type Line = number[];

/**
 * The interval of each hidden count for a reader who knows nothing but what is seen: two linear programs for each, solved from
 * scratch by the two phases of the simplex method. Null for counts that are seen.
 */
export function attack({ parents, counts, least }: Seen): ({ lower: number; upper: number } | null)[] {
  const unknown = counts.flatMap((count, at) => (count === null ? [at] : []));
  const lines: Line[] = [];
  for (const { total, parts } of sums(parents)) {
    const line = [...unknown.map(() => 0), 0];
    for (const [at, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const count = counts[at];
      const place = unknown.indexOf(at);
      if (place >= 0) line[place]! += sign;
      line[unknown.length]! -= sign * (count ?? least[at]!);
    }
    if (unknown.some((_, place) => line[place] !== 0)) lines.push(line);
  }
  return counts.map((count, at) => {
    if (count !== null) return null;
    const most = (sign: number) => {
      const found = maximum(
        lines,
        unknown.map((other) => (other === at ? sign : 0)),
      );
      if (found === null) throw new Error("What is seen contradicts itself.");
      return found;
    };
    return { lower: least[at]! - most(-1), upper: least[at]! + most(1) };
  });
}

/** Every total with its parts, by recursion over one axis at a time. */
function sums(parents: Seen["parents"]): { total: number; parts: number[] }[] {
  const places = parents.reduce<number[][]>(
    (known, axis) => known.flatMap((place) => axis.map((_, node) => [...place, node])),
    [[]],
  );
  const names = new Map(places.map((place, at) => [place.join(), at]));
  return places.flatMap((place, total) =>
    parents.flatMap((axis, way) => {
      const parts = axis.flatMap((parent, node) =>
        parent === place[way] ? [names.get(place.with(way, node).join())!] : [],
      );
      return parts.length > 0 ? [{ total, parts }] : [];
    }),
  );
}

/** max weights·x over lines·x = right-hand side and x ≥ 0; null without a solution. */
function maximum(lines: readonly Line[], weights: readonly number[]): number | null {
  const width = weights.length;
  const rows = lines.map((line, index) => {
    const sign = line[width]! < 0 ? -1 : 1;
    const helpers = lines.map((_, other) => (other === index ? 1 : 0));
    return [...line.slice(0, width).map((value) => value * sign), ...helpers, line[width]! * sign];
  });
  const basis = rows.map((_, index) => width + index);
  const helping = [...weights.map(() => 0), ...lines.map(() => -1)];
  if (Math.abs(climb(rows, basis, helping, width + lines.length)) > 1e-6) return null;
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((value, at) => at < width && Math.abs(value) > 1e-7);
    if (basis[index]! >= width && column >= 0) pivot(rows, basis, index, column);
  }
  return climb(rows, basis, [...weights, ...lines.map(() => 0)], width);
}

/** Bland's rule over the first `columns` columns; the value reached. */
function climb(rows: Line[], basis: number[], weights: readonly number[], columns: number): number {
  for (;;) {
    const gain = (column: number) =>
      rows.reduce((sum, row, index) => sum - weights[basis[index]!]! * row[column]!, weights[column]!);
    let entering = 0;
    while (entering < columns && !(gain(entering) > 1e-7)) entering += 1;
    if (entering === columns) return rows.reduce((sum, row, index) => sum + weights[basis[index]!]! * row.at(-1)!, 0);
    let leaving = -1;
    for (const [index, row] of rows.entries()) {
      if (row[entering]! <= 1e-7) continue;
      const ratio = row.at(-1)! / row[entering]!;
      const best = leaving < 0 ? Infinity : rows[leaving]!.at(-1)! / rows[leaving]![entering]!;
      if (ratio < best - 1e-9 || (ratio < best + 1e-9 && basis[index]! < basis[leaving]!)) leaving = index;
    }
    if (leaving < 0) return Infinity;
    pivot(rows, basis, leaving, entering);
  }
}

function pivot(rows: Line[], basis: number[], at: number, column: number): void {
  const scale = rows[at]![column]!;
  rows[at] = rows[at]!.map((value) => value / scale);
  for (const [index, row] of rows.entries()) {
    const factor = row[column]!;
    if (index !== at && factor !== 0) rows[index] = row.map((value, place) => value - factor * rows[at]![place]!);
  }
  basis[at] = column;
}
