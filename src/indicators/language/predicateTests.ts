import type { Indicator } from "./Indicator.ts";
import type { Predicate } from "./Predicate.ts";

/** A predicate that tests one field. */
export type FieldTest = Exclude<Predicate, { all: unknown } | { any: unknown } | { not: unknown }>;

/** One test of one field, and where it stands in the indicator: `population.all.1`. */
export interface PlacedTest {
  readonly path: string;
  readonly test: FieldTest;
}

/** The tests that a predicate is built from. */
export function testsIn(predicate: Predicate, path: string): readonly PlacedTest[] {
  if ("all" in predicate) return predicate.all.flatMap((part, index) => testsIn(part, `${path}.all.${index}`));
  if ("any" in predicate) return predicate.any.flatMap((part, index) => testsIn(part, `${path}.any.${index}`));
  if ("not" in predicate) return testsIn(predicate.not, `${path}.not`);
  return [{ path, test: predicate }];
}

/** The tests of an indicator's own units. */
export function unitTests(indicator: Indicator): readonly PlacedTest[] {
  const population = testsIn(indicator.population, "population");
  return "numerator" in indicator ? [...population, ...testsIn(indicator.numerator, "numerator")] : population;
}

/** The tests of the later units that may follow. */
export function followerTests(indicator: Indicator): readonly PlacedTest[] {
  return indicator.shape === "proportion" && indicator.follows
    ? testsIn(indicator.follows.population, "follows.population")
    : [];
}
