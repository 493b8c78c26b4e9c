/** Below this a number of the tableau is a zero: counts and coefficients are small integers. */
const TINY = 1e-9;

/**
 * The tables that fit what a reader sees, Σⱼ rowᵢⱼ·xⱼ constant and x ≥ 0, walked from corner to corner to the least and the most
 * of each count.
 *
 * `point` is one of them, the true one; it need not be a corner. Source: the simplex method with its tableau, Dantzig (1963),
 * chapters 5 and 6; against cycles Bland (1977), Math. Oper. Res. 2, 103–107.
 */
export class CountPolytope {
  /** The least and the most seen of each count, in the corners visited so far. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly #rows: Float64Array[] = [];
  /** The count that each row gives, and the row that gives a count, −1 for one that is 0. */
  readonly #basis: number[] = [];
  readonly #rowOf: Int32Array;
  readonly #point: Float64Array;

  constructor(rows: readonly (readonly [index: number, coefficient: number][])[], point: readonly number[]) {
    this.#point = Float64Array.from(point);
    this.lowest = this.#point.slice();
    this.highest = this.#point.slice();
    this.#rowOf = new Int32Array(point.length).fill(-1);
    const dense = rows.map((row) => {
      const line = new Float64Array(point.length);
      for (const [index, coefficient] of row) line[index]! += coefficient;
      return line;
    });
    this.#solve(dense);
    this.#toCorner();
  }

  /** Walks until the interval is as wanted or can grow no more; says whether it is. Everything is wanted when nothing is given. */
  widen(index: number, isEnough: (lowest: number, highest: number) => boolean = () => false): boolean {
    for (const way of [1, -1] as const)
      while (!isEnough(this.lowest[index]!, this.highest[index]!)) if (!this.#improve(index, way)) break;
    return isEnough(this.lowest[index]!, this.highest[index]!);
  }

  /** Large counts give the rows, so that few corners coincide. */
  #solve(rows: Float64Array[]): void {
    const order = [...this.#point.keys()].sort((a, b) => this.#point[b]! - this.#point[a]!);
    const free = new Set(rows);
    for (const index of order) {
      const row = [...free].find((candidate) => Math.abs(candidate[index]!) > TINY);
      if (!row) continue;
      free.delete(row);
      this.#rows.push(row);
      this.#basis.push(index);
      this.#rowOf[index] = this.#rows.length - 1;
      eliminate(row, index, [...this.#rows, ...free]);
    }
  }

  #toCorner(): void {
    for (const index of this.#point.keys())
      if (this.#rowOf[index]! < 0 && this.#point[index]! > 0) {
        const { row, times } = this.#limit(index, -1);
        const isStopped = times <= this.#point[index]!;
        this.#shift(index, -Math.min(times, this.#point[index]!));
        if (isStopped) this.#exchange(row, index);
      }
    this.#record();
  }

  /** One step to a corner with more, or less, of a count; false at the end. A count without bound is left at Infinity. */
  #improve(index: number, way: 1 | -1): boolean {
    const row = this.#rowOf[index]!;
    if (row < 0 && way < 0) return false;
    const entering = row < 0 ? index : this.#entering(this.#rows[row]!, way);
    if (entering < 0) return false;
    const { row: leaving, times } = this.#limit(entering, 1);
    if (leaving < 0) {
      this.highest[index] = Infinity;
      return false;
    }
    this.#shift(entering, times);
    this.#exchange(leaving, entering);
    this.#record();
    return true;
  }

  #entering(row: Float64Array, way: 1 | -1): number {
    return row.findIndex((value, other) => this.#rowOf[other]! < 0 && value * way < -TINY);
  }

  /** How far a count outside the basis can change, and the first row that stops it, −1 for none. */
  #limit(index: number, way: 1 | -1): { row: number; times: number } {
    let row = -1;
    let times = Infinity;
    for (const [candidate, line] of this.#rows.entries()) {
      const fall = line[index]! * way;
      if (fall <= TINY) continue;
      const most = this.#point[this.#basis[candidate]!]! / fall;
      if (most < times - TINY || (most < times + TINY && this.#basis[candidate]! < this.#basis[row]!)) {
        row = candidate;
        times = Math.max(0, most);
      }
    }
    return { row, times };
  }

  #shift(index: number, change: number): void {
    for (const [row, line] of this.#rows.entries()) this.#point[this.#basis[row]!]! -= line[index]! * change;
    this.#point[index]! += change;
  }

  #exchange(row: number, entering: number): void {
    const leaving = this.#basis[row]!;
    this.#point[leaving] = 0;
    this.#rowOf[leaving] = -1;
    this.#rowOf[entering] = row;
    this.#basis[row] = entering;
    eliminate(this.#rows[row]!, entering, this.#rows);
  }

  #record(): void {
    for (const [index, value] of this.#point.entries()) {
      if (value < this.lowest[index]!) this.lowest[index] = value;
      if (value > this.highest[index]!) this.highest[index] = value;
    }
  }
}

/** Makes the coefficient of one count 1 in a row and 0 in the others. */
function eliminate(row: Float64Array, index: number, rows: readonly Float64Array[]): void {
  const pivot = row[index]!;
  const columns: number[] = [];
  for (const [column, value] of row.entries()) {
    row[column] = Math.abs(value / pivot) > TINY ? value / pivot : 0;
    if (row[column] !== 0) columns.push(column);
  }
  for (const other of rows) {
    const factor = other[index]!;
    if (other === row || factor === 0) continue;
    for (const column of columns) other[column]! -= factor * row[column]!;
  }
}
