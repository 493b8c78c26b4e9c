/**
 * The tables that fit what a reader sees, Σⱼ rowᵢⱼ·xⱼ constant and x ≥ 0, walked from corner to corner to the least and the most
 * of each count.
 *
 * `point` is one of them, the true one, in natural numbers; it need not be a corner. Coefficients are whole numbers, and so is the
 * tableau, over one denominator: nothing rounds, and no error of thousands of steps makes an interval wider than it is. The numbers are
 * determinants of coefficients, which stay small where those are sums of a table: none is above 6 in 6 × 6 × 6 cells.
 *
 * Source: the simplex method with its tableau, Dantzig (1963), chapters 5 and 6; against cycles Bland (1977), Math. Oper. Res. 2,
 * 103–107; in whole numbers Bareiss (1968), Mathematics of Computation 22, 565–578.
 */
export class CountPolytope {
  /** The least and the most seen of each count, in the corners visited so far. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** Coefficients of every count, then what the count that the row gives holds; all over the denominator. */
  readonly #rows: Float64Array[] = [];
  /** The count that each row gives, and the row that gives a count, −1 for one that is 0. */
  readonly #basis: number[] = [];
  readonly #rowOf: Int32Array;
  #denominator = 1;

  constructor(rows: readonly (readonly [index: number, coefficient: number][])[], point: readonly number[]) {
    this.lowest = Float64Array.from(point);
    this.highest = Float64Array.from(point);
    this.#rowOf = new Int32Array(point.length).fill(-1);
    const dense = rows.map((row) => {
      const line = new Float64Array(point.length + 1);
      for (const [index, coefficient] of row) line[index] = coefficient;
      return line;
    });
    this.#solve(dense, point);
    this.#toCorner(point);
  }

  /** Walks until the interval is as wanted or can grow no more; says whether it is. Everything is wanted when nothing is given. */
  widen(index: number, isEnough: (lowest: number, highest: number) => boolean = () => false): boolean {
    for (const way of [1, -1] as const)
      while (!isEnough(this.lowest[index]!, this.highest[index]!)) if (!this.#improve(index, way)) break;
    return isEnough(this.lowest[index]!, this.highest[index]!);
  }

  /** Large counts give the rows, so that few corners coincide. */
  #solve(rows: readonly Float64Array[], point: readonly number[]): void {
    const free = new Set(rows);
    for (const index of [...point.keys()].sort((a, b) => point[b]! - point[a]!)) {
      const row = [...free].find((candidate) => candidate[index] !== 0);
      if (!row) continue;
      free.delete(row);
      this.#rowOf[index] = this.#rows.push(row) - 1;
      this.#basis.push(index);
      this.#pivot(row, index, rows);
    }
  }

  /** Lowers each count that no row gives to 0, or until it takes the place of one that is. */
  #toCorner(point: readonly number[]): void {
    const held = point.length;
    for (const [row, index] of this.#basis.entries()) this.#rows[row]![held] = point[index]! * this.#denominator;
    const outside = [...point.keys()].filter((index) => this.#rowOf[index]! < 0);
    for (const index of outside) {
      const count = point[index]!;
      const { row, times } = this.#limit(index, -1);
      if (times < count) {
        this.#exchange(row, index);
        this.#rows[row]![held]! += count * this.#denominator;
      } else {
        for (const line of this.#rows) line[held]! += line[index]! * count;
        this.lowest[index] = 0;
      }
    }
    this.#record();
  }

  /** One step to a corner with more, or less, of a count; false at the end. A count without bound is left at Infinity. */
  #improve(index: number, way: 1 | -1): boolean {
    const row = this.#rowOf[index]!;
    if (row < 0 && way === -1) return false;
    const entering = row < 0 ? index : this.#entering(this.#rows[row]!, way);
    if (entering < 0) return false;
    const { row: leaving } = this.#limit(entering, 1);
    if (leaving < 0) {
      this.highest[index] = Infinity;
      return false;
    }
    this.#exchange(leaving, entering);
    this.#record();
    return true;
  }

  #entering(line: Float64Array, way: 1 | -1): number {
    return this.#rowOf.findIndex((row, other) => row < 0 && Math.sign(line[other]!) === -way);
  }

  /** How far a count outside the basis can change, and the first row that stops it, −1 for none. */
  #limit(index: number, way: 1 | -1): { row: number; times: number } {
    const held = this.lowest.length;
    let row = -1;
    let times = Infinity;
    for (const [candidate, line] of this.#rows.entries()) {
      const fall = way === 1 ? line[index]! : -line[index]!;
      if (fall <= 0) continue;
      const most = line[held]! / fall;
      if (most < times || (most === times && this.#basis[candidate]! < this.#basis[row]!)) {
        row = candidate;
        times = most;
      }
    }
    return { row, times };
  }

  #exchange(row: number, entering: number): void {
    const leaving = this.#basis[row]!;
    this.lowest[leaving] = 0;
    this.#rowOf[leaving] = -1;
    this.#rowOf[entering] = row;
    this.#basis[row] = entering;
    this.#pivot(this.#rows[row]!, entering, this.#rows);
  }

  #record(): void {
    const held = this.lowest.length;
    for (const [row, index] of this.#basis.entries()) {
      const value = this.#rows[row]![held]! / this.#denominator;
      this.lowest[index] = Math.min(this.lowest[index]!, value);
      this.highest[index] = Math.max(this.highest[index]!, value);
    }
  }

  /** Makes the coefficient of one count the denominator in a row, and 0 in the others. */
  #pivot(row: Float64Array, index: number, rows: readonly Float64Array[]): void {
    if (row[index]! < 0) for (const [column, value] of row.entries()) row[column] = -value;
    const pivot = row[index]!;
    const before = this.#denominator;
    this.#denominator = pivot;
    // With the denominator as it was, zeros of the row change nothing.
    const columns: number[] = [];
    for (let column = 0; column < row.length; column += 1)
      if (pivot !== before || row[column] !== 0) columns.push(column);
    for (const other of rows) {
      const factor = other[index]!;
      if (other === row || (pivot === before && factor === 0)) continue;
      for (const column of columns) other[column] = (other[column]! * pivot - factor * row[column]!) / before;
    }
  }
}
