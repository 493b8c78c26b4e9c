import { literal, literalList } from "../../engine/literal.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Indicator } from "../language/Indicator.ts";
import type { Predicate, Score } from "../language/Predicate.ts";
import { baseOf, documentsOf, scopeOf } from "./baseUnits.ts";
import { charlsonPoints, charlsonWeights } from "./charlson.ts";
import type { Family } from "./Family.ts";
import { countedMention, featureColumn, featuresIn, type MentionFeature } from "./mentionFeature.ts";
import type { Step } from "./Step.ts";

type CharlsonScore = Extract<Score, { score: "charlson" }>;
type SectionScore = Extract<Score, { score: "sections" }>;

/** Charlson where a predicate asks for it without saying how mentions count. */
const commonCharlson: CharlsonScore = { score: "charlson", atLeast: 2, exclude: ["negation", "hypothesis", "family"] };

/** What the documents of each unit say: one row per unit that has a document. */
export function unitFeatures(family: Family, dialect: Dialect): readonly Step[] {
  const features = mentionFeaturesOf(family);
  const charlson = charlsonOf(family);
  const sections = sectionsOf(family);
  const steps: Step[] = [documentFeatures(family, dialect)];
  if (features.length > 0 || charlson || conditionsOf(family).length > 0)
    steps.push(mentions(family, features, charlson, dialect));
  if (features.length > 0 || charlson) steps.push(mentionFeatures(family, features, charlson, dialect));
  if (sections) steps.push(sectionFeatures(family, sections, dialect));
  return steps;
}

/** Columns that the features add to a unit, as SQL over `d`, `m` and `s` (documents, mentions, sections). */
export function featureColumns(family: Family): readonly string[] {
  const features = mentionFeaturesOf(family);
  return [
    ...["documents", "letter_delay", "read_documents", "nlp_version"].map((column) => `d.${column}`),
    ...features.map((feature) => `m.${featureColumn(feature)}`),
    ...(charlsonOf(family) ? ["coalesce(m.charlson, 0) AS charlson"] : []),
    ...(sectionsOf(family) ? ["s.section_count", "s.section_score"] : []),
  ];
}

/** Joins of the feature tables to a unit `b`. */
export function featureJoins(family: Family): string {
  const joins = [`LEFT JOIN documents_${scopeOf(family)} d ON d.unit_id = b.unit_id`];
  if (mentionFeaturesOf(family).length > 0 || charlsonOf(family))
    joins.push(`LEFT JOIN mentions_${family.id} m ON m.unit_id = b.unit_id`);
  if (sectionsOf(family)) joins.push(`LEFT JOIN sections_${family.id} s ON s.unit_id = b.unit_id`);
  return joins.join("\n  ");
}

function documentFeatures(family: Family, dialect: Dialect): Step {
  const delay = dialect.daysBetween("b.end_date", "min(CASE WHEN d.note_date >= b.start_date THEN d.note_date END)");
  return {
    name: `documents_${scopeOf(family)}`,
    kind: "step",
    select: `SELECT d.unit_id, count(*) AS documents, count(d.nlp_version) AS read_documents,
    CASE WHEN min(CASE WHEN d.note_date >= b.start_date THEN d.note_date END) IS NOT NULL THEN greatest(0, ${delay}) END AS letter_delay,
    CASE WHEN min(d.nlp_version) = max(d.nlp_version) THEN min(d.nlp_version) WHEN min(d.nlp_version) IS NOT NULL THEN 'mixed' END AS nlp_version
  FROM ${documentsOf(family)} d JOIN ${baseOf(family)} b ON b.unit_id = d.unit_id GROUP BY d.unit_id, b.end_date`,
  };
}

/** One row per unit and label, one count per way of counting. */
function mentions(
  family: Family,
  features: readonly MentionFeature[],
  charlson: CharlsonScore | null,
  dialect: Dialect,
): Step {
  const labels = new Set([
    ...features.map(({ label }) => label),
    ...(charlson ? charlsonWeights.map(({ label }) => label) : []),
    ...conditionLabels(family),
  ]);
  const graded = charlson
    ? [
        `max(CASE WHEN ${countedMention({ exclude: charlson.exclude, status: null })} THEN m.status END) AS charlson_status`,
      ]
    : [];
  return {
    name: `mention_${family.id}`,
    kind: "step",
    select: `SELECT d.unit_id, m.label, ${[...waysOf(family, features, charlson).map(([column, counted]) => `${dialect.countIf(counted)} AS ${column}`), ...graded].join(", ")}
  FROM note_nlp m JOIN ${documentsOf(family)} d ON d.note_id = m.note_id
  WHERE NOT m.section AND m.label IN ${literalList([...labels].sort())} GROUP BY d.unit_id, m.label`,
  };
}

function mentionFeatures(
  family: Family,
  features: readonly MentionFeature[],
  charlson: CharlsonScore | null,
  dialect: Dialect,
): Step {
  const columns = features.map(
    (feature) =>
      `max(CASE WHEN label = ${literal(feature.label)} THEN ${wayColumn(feature)} END) AS ${featureColumn(feature)}`,
  );
  if (charlson) {
    const points = charlsonPoints("label", "charlson_status");
    columns.push(
      `${dialect.sumInteger(`CASE WHEN ${wayColumn({ exclude: charlson.exclude, status: null })} >= ${charlson.atLeast} THEN ${points} ELSE 0 END`)} AS charlson`,
    );
  }
  return {
    name: `mentions_${family.id}`,
    kind: "step",
    select: `SELECT unit_id, ${columns.join(", ")} FROM mention_${family.id} GROUP BY unit_id`,
  };
}

/** Headings of the read document, dated from admission to the horizon after discharge, that has most. */
function sectionFeatures(
  family: Family,
  { score, horizonDays }: { score: SectionScore; horizonDays: number },
  dialect: Dialect,
): Step {
  const parts = score.parts.map((labels) => `max(CASE WHEN m.label IN ${literalList(labels)} THEN 1 ELSE 0 END)`);
  return {
    name: `sections_${family.id}`,
    kind: "step",
    select: `SELECT unit_id, max(section_count) AS section_count, max(section_score) AS section_score
  FROM (SELECT d.unit_id, d.note_id, count(DISTINCT m.label) AS section_count, ${parts.join(" + ")} AS section_score
    FROM note_nlp m JOIN ${documentsOf(family)} d ON d.note_id = m.note_id JOIN ${baseOf(family)} b ON b.unit_id = d.unit_id
    WHERE m.section AND d.note_date BETWEEN b.start_date AND ${dialect.addDays("b.end_date", horizonDays)}
    GROUP BY d.unit_id, d.note_id) GROUP BY unit_id`,
  };
}

/** Column and condition of each way of counting mentions, whatever the label. */
function waysOf(
  family: Family,
  features: readonly MentionFeature[],
  charlson: CharlsonScore | null,
): readonly (readonly [string, string])[] {
  const ways: Pick<MentionFeature, "exclude" | "status">[] = [...features];
  if (charlson) ways.push({ exclude: charlson.exclude, status: null });
  for (const { exclude } of conditionsOf(family)) ways.push({ exclude, status: null });
  return [...new Map(ways.map((way) => [wayColumn(way), countedMention(way)])).entries()];
}

/** Column that counts a unit's mentions of a label in one way. */
export function wayColumn({ exclude, status }: Pick<MentionFeature, "exclude" | "status">): string {
  return [
    "counted",
    ...[...exclude].sort().map((qualifier) => qualifier.slice(0, 3)),
    ...(status ? ["status", ...status] : []),
  ].join("_");
}

/** Conditions of the `stay × condition` units of a family. */
export function conditionsOf(family: Family) {
  return family.indicators.flatMap((indicator) =>
    indicator.shape === "proportion" ? (indicator.conditions ?? []) : [],
  );
}

const conditionLabels = (family: Family) => conditionsOf(family).map(({ label }) => label);

function mentionFeaturesOf(family: Family): readonly MentionFeature[] {
  const features = family.indicators.flatMap(predicatesOf).flatMap(featuresIn);
  return [...new Map(features.map((feature) => [featureColumn(feature), feature])).values()];
}

function charlsonOf(family: Family): CharlsonScore | null {
  return only(
    family.indicators.flatMap((indicator) => [
      ...(indicator.shape === "mean" && indicator.score.score === "charlson" ? [indicator.score] : []),
      ...(predicatesOf(indicator).some(asksCharlson) ? [commonCharlson] : []),
    ]),
  );
}

function sectionsOf(family: Family): { score: SectionScore; horizonDays: number } | null {
  return only(
    family.indicators.flatMap((indicator) =>
      indicator.shape === "mean" && indicator.score.score === "sections"
        ? [{ score: indicator.score, horizonDays: indicator.horizonDays }]
        : [],
    ),
  );
}

/** A family has one column for each kind of score: two ways of scoring would silently share it. */
function only<T extends object>(scores: readonly T[]): T | null {
  const canonical = new Set(
    scores.map((score) => JSON.stringify(Object.entries(score).sort(([a], [b]) => (a < b ? -1 : 1)))),
  );
  if (canonical.size > 1) throw new RangeError("indicators of one family score in two ways");
  return scores[0] ?? null;
}

function predicatesOf(indicator: Indicator): readonly Predicate[] {
  return "numerator" in indicator ? [indicator.population, indicator.numerator] : [indicator.population];
}

function asksCharlson(predicate: Predicate): boolean {
  if ("all" in predicate) return predicate.all.some(asksCharlson);
  if ("any" in predicate) return predicate.any.some(asksCharlson);
  if ("not" in predicate) return asksCharlson(predicate.not);
  return "charlsonAtLeast" in predicate;
}
