import { literalList } from "../../engine/literal.ts";
import type { FieldTest } from "../language/predicateTests.ts";
import type { MentionTest, Qualifier } from "../language/Predicate.ts";
import { plausibleQuantity } from "./plausibleQuantity.ts";

/** Which mentions of a label count: qualifiers that exclude and statuses that count, or those of a plausible quantity. */
export type CountingWay =
  | { readonly exclude: readonly Qualifier[]; readonly status: readonly number[] | null }
  | "plausible";

/** A number of mentions counted over a unit's documents. */
export interface MentionFeature {
  readonly label: string;
  readonly way: CountingWay;
}

/** The feature that a test counts. */
export function featureOf(test: MentionTest): MentionFeature {
  return { label: test.mention, way: { exclude: test.exclude, status: test.status ?? null } };
}

/** Column of a feature: two features that count alike share it. */
export function featureColumn({ label, way }: MentionFeature): string {
  return ["m", label.replaceAll(/\W/g, "_"), ...wayName(way)].join("_");
}

/** Column that counts a unit's mentions of any label in one way. */
export function wayColumn(way: CountingWay): string {
  return ["counted", ...wayName(way)].join("_");
}

function wayName(way: CountingWay): readonly string[] {
  if (way === "plausible") return ["plausible"];
  const letters = [...way.exclude].sort().map((qualifier) => qualifier.slice(0, 3));
  return [...letters, ...(way.status ? ["status", ...way.status.map(String)] : [])];
}

/** The mention `m` counts in this way, as SQL. */
export function countedMention(way: CountingWay, mention = "m"): string {
  if (way === "plausible") return plausibleQuantity(mention);
  const tests = way.exclude.map((qualifier) => `NOT ${mention}.${qualifier}`);
  if (way.status) tests.push(`${mention}.status IN ${literalList(way.status)}`);
  return tests.length === 0 ? "TRUE" : tests.join(" AND ");
}

/** The features that a test counts: none where it is no test of mentions. */
export function featuresIn(test: FieldTest): readonly MentionFeature[] {
  if ("quantity" in test) return [{ label: test.quantity, way: "plausible" }];
  return "mention" in test ? [featureOf(test)] : [];
}
