import { literal, literalList } from "../../engine/literal.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Score } from "../language/Predicate.ts";
import { baseOf, documentsOf, scopeOf } from "./baseUnits.ts";
import { charlsonPoints, charlsonWeights } from "./charlson.ts";
import { conditionsOf, conditionWay } from "./conditionUnits.ts";
import type { Family } from "./Family.ts";
import {
  countedMention,
  featureColumn,
  featuresIn,
  wayColumn,
  type CountingWay,
  type MentionFeature,
} from "./mentionFeature.ts";
import { only } from "./only.ts";
import { patientDocumentColumns, patientDocumentJoins, patientDocuments } from "./patientDocuments.ts";
import { sectionColumns, sectionFeatures } from "./sectionFeatures.ts";
import type { Step } from "./Step.ts";
import { testsOf } from "./testsOf.ts";

type CharlsonScore = Extract<Score, { score: "charlson" }>;

/** Charlson where a predicate asks for it without saying how mentions count. */
const commonCharlson: CharlsonScore = { score: "charlson", atLeast: 2, exclude: ["negation", "hypothesis", "family"] };

/** What the documents of each unit say: one row per unit that has a document. */
export function unitFeatures(family: Family, dialect: Dialect): readonly Step[] {
  const features = mentionFeaturesOf(family);
  const charlson = charlsonOf(family);
  const sections = sectionFeatures(family, dialect);
  const steps: Step[] = [documentFeatures(family, dialect), ...patientDocuments(family, dialect)];
  if (features.length > 0 || charlson || conditionsOf(family).length > 0)
    steps.push(mentions(family, features, charlson, dialect));
  if (features.length > 0 || charlson) steps.push(mentionFeatures(family, features, charlson, dialect));
  if (sections) steps.push(sections);
  return steps;
}

/** Columns that the features add to a unit, as SQL over `d`, `m` and `s` (documents, mentions, sections). */
export function featureColumns(family: Family): readonly string[] {
  const features = mentionFeaturesOf(family);
  return [
    ...["documents", "document_before_end", "letter_delay", "read_documents", "nlp_version"].map(
      (column) => `d.${column}`,
    ),
    ...features.map((feature) => `m.${featureColumn(feature)}`),
    ...(charlsonOf(family) ? ["coalesce(m.charlson, 0) AS charlson"] : []),
    ...sectionColumns(family),
    ...patientDocumentColumns(family),
  ];
}

/** Joins of the feature tables to a unit `b`. */
export function featureJoins(family: Family): string {
  const joins = [`LEFT JOIN documents_${scopeOf(family)} d ON d.unit_id = b.unit_id`];
  if (mentionFeaturesOf(family).length > 0 || charlsonOf(family))
    joins.push(`LEFT JOIN mentions_${family.id} m ON m.unit_id = b.unit_id`);
  joins.push(...patientDocumentJoins(family));
  if (sectionColumns(family).length > 0) joins.push(`LEFT JOIN sections_${family.id} s ON s.unit_id = b.unit_id`);
  return joins.join("\n  ");
}

function documentFeatures(family: Family, dialect: Dialect): Step {
  const delay = dialect.daysBetween("b.end_date", "min(CASE WHEN d.note_date >= b.start_date THEN d.note_date END)");
  return {
    name: `documents_${scopeOf(family)}`,
    kind: "step",
    select: `SELECT d.unit_id, count(*) AS documents, count(d.nlp_version) AS read_documents,
    ${dialect.countIf("d.before_end AND d.note_date >= b.start_date")} > 0 AS document_before_end,
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
    ...conditionsOf(family).map(({ label }) => label),
  ]);
  const graded = charlson
    ? [`max(CASE WHEN ${countedMention(charlsonWay(charlson))} THEN m.status END) AS charlson_status`]
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
      `max(CASE WHEN label = ${literal(feature.label)} THEN ${wayColumn(feature.way)} END) AS ${featureColumn(feature)}`,
  );
  if (charlson) {
    const points = charlsonPoints("label", "charlson_status");
    columns.push(
      `${dialect.sumInteger(`CASE WHEN ${wayColumn(charlsonWay(charlson))} >= ${charlson.atLeast} THEN ${points} ELSE 0 END`)} AS charlson`,
    );
  }
  return {
    name: `mentions_${family.id}`,
    kind: "step",
    select: `SELECT unit_id, ${columns.join(", ")} FROM mention_${family.id} GROUP BY unit_id`,
  };
}

/** Column and condition of each way of counting mentions, whatever the label. */
function waysOf(
  family: Family,
  features: readonly MentionFeature[],
  charlson: CharlsonScore | null,
): readonly (readonly [string, string])[] {
  const ways: CountingWay[] = features.map(({ way }) => way);
  if (charlson) ways.push(charlsonWay(charlson));
  ways.push(...conditionsOf(family).map(conditionWay));
  return [...new Map(ways.map((way) => [wayColumn(way), countedMention(way)])).entries()];
}

const charlsonWay = ({ exclude }: CharlsonScore): CountingWay => ({ exclude, status: null });

function mentionFeaturesOf(family: Family): readonly MentionFeature[] {
  const features = testsOf(family).flatMap(featuresIn);
  return [...new Map(features.map((feature) => [featureColumn(feature), feature])).values()];
}

function charlsonOf(family: Family): CharlsonScore | null {
  return only([
    ...family.indicators.flatMap((indicator) =>
      indicator.shape === "mean" && indicator.score.score === "charlson" ? [indicator.score] : [],
    ),
    ...(testsOf(family).some((test) => "charlsonAtLeast" in test) ? [commonCharlson] : []),
  ]);
}
