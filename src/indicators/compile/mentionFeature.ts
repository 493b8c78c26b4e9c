import type { Dialect } from "../dialect/Dialect.ts";
import type { MentionTest, Predicate, Qualifier } from "../language/Predicate.ts";
import { literal, literalList } from "../../engine/literal.ts";

/** A number of mentions counted over a unit's documents: label, qualifiers that exclude, statuses that count. */
export interface MentionFeature {
  readonly label: string;
  readonly exclude: readonly Qualifier[];
  readonly status: readonly number[] | null;
}

/** The feature that a test counts. */
export function featureOf(test: MentionTest): MentionFeature {
  return { label: test.mention, exclude: test.exclude, status: test.status ?? null };
}

/** Column of a feature: two features that count alike share it. */
export function featureColumn({ label, exclude, status }: MentionFeature): string {
  const letters = [...exclude].sort().map((qualifier) => qualifier.slice(0, 3));
  return ["m", label.replaceAll(/\W/g, "_"), ...letters, ...(status ? ["status", ...status] : [])].join("_");
}

/** The mention is none of the excluded kinds and has a status that counts. */
export function countedMention(feature: Pick<MentionFeature, "exclude" | "status">, mention = "m"): string {
  const tests = feature.exclude.map((qualifier) => `NOT ${mention}.${qualifier}`);
  if (feature.status) tests.push(`${mention}.status IN ${literalList(feature.status)}`);
  return tests.length === 0 ? "TRUE" : tests.join(" AND ");
}

/** Every feature that a predicate tests. */
export function featuresIn(predicate: Predicate): readonly MentionFeature[] {
  if ("all" in predicate) return predicate.all.flatMap(featuresIn);
  if ("any" in predicate) return predicate.any.flatMap(featuresIn);
  if ("not" in predicate) return featuresIn(predicate.not);
  return "mention" in predicate ? [featureOf(predicate)] : [];
}

/** The feature as an aggregate over the mentions of a unit. */
export function featureAggregate(dialect: Dialect, feature: MentionFeature): string {
  return dialect.countIf(`m.label = ${literal(feature.label)} AND ${countedMention(feature)}`);
}
