/** How far a number may be from the one expected. */
export type Tolerance = { readonly absolute: number } | { readonly relative: number };

export const EXACT: Tolerance = { relative: 1e-9 };

/** What was found in one file: cases run, cases skipped, the largest error and every mismatch. */
export class Checker {
  cases = 0;
  skipped = 0;
  largestError = 0;
  readonly mismatches: string[] = [];

  /** Runs one case and counts it; a case marked as not verified is counted apart. */
  run(name: string, vector: { readonly verified?: boolean }, check: () => void): void {
    if (vector.verified === false) {
      this.skipped += 1;
      return;
    }
    this.cases += 1;
    const before = this.mismatches.length;
    try {
      check();
    } catch (error) {
      this.mismatches.push(error instanceof Error ? error.message : String(error));
    }
    for (let i = before; i < this.mismatches.length; i += 1) this.mismatches[i] = `${name}: ${this.mismatches[i]}`;
  }

  /** Compares two numbers; the error kept is relative above 1 and absolute below. */
  near(what: string, actual: number | null | undefined, expected: number | null, tolerance: Tolerance): void {
    if (expected === null || actual === null || actual === undefined) {
      this.same(what, actual ?? null, expected);
      return;
    }
    const gap = Math.abs(actual - expected);
    const allowed = "absolute" in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(expected);
    this.largestError = Math.max(this.largestError, gap / Math.max(1, Math.abs(expected)) || 0);
    if (!(gap <= allowed)) this.mismatches.push(`${what} is ${actual}, expected ${expected} within ${allowed}`);
  }

  /** Compares two lists of numbers, place by place. */
  nearAll(
    what: string,
    actual: readonly (number | null | undefined)[],
    expected: readonly (number | null)[],
    tolerance: Tolerance,
  ): void {
    this.same(`length of ${what}`, actual.length, expected.length);
    expected.forEach((value, i) => this.near(`${what}[${i}]`, actual[i], value, tolerance));
  }

  /** Compares two values that must be equal. */
  same(what: string, actual: unknown, expected: unknown): void {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      this.mismatches.push(`${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
    }
  }
}

/** Half a unit of the last decimal printed in `values`, or `maxdiff` when it is larger. */
export function printedRounding(values: readonly number[], maxdiff = 0): Tolerance {
  const decimals = Math.max(0, ...values.map((value) => `${value}`.split(".")[1]?.length ?? 0));
  return { absolute: Math.max(0.5 * 10 ** -decimals, maxdiff) * (1 + 1e-6) };
}

/** The tolerance written in a case: absolute, or relative too when it is too small for a printed rounding. */
export function ownTolerance(tolerance: number | undefined, expected: number): Tolerance {
  if (tolerance === undefined) return EXACT;
  return { absolute: tolerance < 1e-4 ? tolerance * Math.max(1, Math.abs(expected)) : tolerance };
}
