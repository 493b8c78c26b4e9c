import type { ReadReport } from "../../extract/OpenedExtract.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { QualityReport } from "../completeness/SiteQuality.ts";
import { tablesOf } from "../tablesOf.ts";
import {
  type CheckCategory,
  checkCategories,
  type DocumentRule,
  type QualityCheck,
  type RowRule,
} from "./QualityCheck.ts";

/** The category of every rule, as OHDSI's DataQualityDashboard sorts its checks: keys and links are matters of conformance. */
const categoryOf: Readonly<Record<RowRule, CheckCategory>> = {
  "missing-key": "conformance",
  "duplicate-key": "conformance",
  orphan: "conformance",
  cascade: "conformance",
  "indicator-unknown": "conformance",
  "grain-undeclared": "conformance",
  "grain-mismatch": "conformance",
  "value-missing": "completeness",
  "date-out-of-range": "plausibility",
  "end-before-start": "plausibility",
  "age-out-of-range": "plausibility",
  "numerator-above-denominator": "plausibility",
};

/** Rules that rows of every extract go through, and those of records or of published counts alone. */
const everywhere = ["missing-key", "duplicate-key", "orphan", "cascade", "date-out-of-range"] as const;
const ofRecords = ["end-before-start", "age-out-of-range"] as const;
const ofCounts = [
  "indicator-unknown",
  "grain-undeclared",
  "grain-mismatch",
  "value-missing",
  "numerator-above-denominator",
] as const;

/**
 * Every check of the rows of an extract, those that found nothing too, and what is known of the documents of a perimeter: of the months
 * that secrecy lets be told.
 */
export function checksOf(
  { excluded, tables }: Pick<ReadReport, "excluded" | "tables">,
  { sites, measured }: QualityReport,
): readonly QualityCheck[] {
  const has = (table: string) => tables.some((one) => one.table === table);
  const rules: readonly RowRule[] = [
    ...everywhere,
    ...(has("visit_occurrence") ? ofRecords : []),
    ...(has("indicator_cube") ? ofCounts : []),
  ];
  const rows = rules.flatMap((rule): readonly QualityCheck[] => {
    const found = excluded.filter((one) => one.rule === rule);
    const category = categoryOf[rule];
    if (found.length === 0) return [{ category, rule, where: null, rows: 0, of: null, indicators: [] }];
    return found.map(({ table, column, rows }) => ({
      category,
      rule,
      where: { table, column },
      rows,
      of: tables.find((one) => one.table === table)?.files.reduce((sum, file) => sum + file.rows, 0) ?? null,
      indicators: measured.filter((one) => tablesOf(one).includes(table)).map(({ id }) => id),
    }));
  });
  return [...rows, ...documentChecks(sites, measured)].sort(
    (a, b) => checkCategories.indexOf(a.category) - checkCategories.indexOf(b.category),
  );
}

const counts = {
  unread: { column: "note_id", table: "note_nlp_run", misses: ({ unread }: Indicator) => unread !== undefined },
  unreadable: { column: "text_length", table: "note", misses: ({ unread }: Indicator) => unread !== undefined },
  "unknown-type": {
    column: "note_class_source_value",
    table: "note",
    misses: ({ documents }: Indicator) => documents !== "all",
  },
} as const;

function documentChecks(sites: QualityReport["sites"], measured: readonly Indicator[]): readonly QualityCheck[] {
  const wholes = sites.flatMap(({ reading }) => reading.whole ?? []);
  if (wholes.length === 0) return [];
  const sum = (of: (count: (typeof wholes)[number]) => number | null) =>
    wholes.reduce<number | null>((total, count) => {
      const more = of(count);
      return total === null || more === null ? null : total + more;
    }, 0);
  const documents = sum((count) => count.documents);
  const found: readonly (readonly [DocumentRule, number | null])[] = [
    ["unread", sum(({ documents: all, read }) => (read === null ? null : all - read))],
    ["unreadable", sum(({ unreadable }) => unreadable)],
    ["unknown-type", sum(({ unknown }) => unknown)],
  ];
  return found.flatMap(([rule, rows]) => {
    const { table, column, misses } = counts[rule];
    if (rows === null) return [];
    const indicators = measured.filter(misses).map(({ id }) => id);
    return [{ category: "completeness", rule, where: { table, column }, rows, of: documents, indicators }];
  });
}
