import { followerTests, unitTests, type FieldTest } from "../language/predicateTests.ts";
import type { Family } from "./Family.ts";

/** Every test that the indicators of a family make, of their units and of those that may follow. */
export function testsOf(family: Family): readonly FieldTest[] {
  return family.indicators
    .flatMap((indicator) => [...unitTests(indicator), ...followerTests(indicator)])
    .map(({ test }) => test);
}
