import { describe, expect, test } from "vitest";

/** A call with wrong arguments, and the whole sentence it is refused with. */
export type Refusal = readonly [message: string, call: () => unknown];

/** One function given several wrong arguments, and how it refuses each. */
export function refusals<A extends unknown[]>(
  call: (...given: A) => unknown,
  reason: (...given: A) => string,
  wrong: A[],
): Refusal[] {
  return wrong.map((given) => [reason(...given), () => call(...given)]);
}

/** What is refused is named, with what it should have been. */
export function refusesEach(what: string, cases: readonly Refusal[]): void {
  describe(`${what} refuses what it cannot use, and says what and why`, () => {
    test.each(cases)("%s", (message, call) => {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(expect.objectContaining({ message }));
    });
  });
}
