import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import { checkCategories, type QualityCheck } from "../../figures/checks/QualityCheck.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { tableWords } from "../../figures/sentences/tableWords.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useStamp } from "../context/useStamp.ts";
import { ConcernedIndicators } from "./ConcernedIndicators.tsx";
import styles from "./Quality.module.css";
import { isDocumentRule, ruleWords } from "./ruleWords.ts";

/** A smaller share of a table would read as none. */
const leastShown = 0.0001;

/** The checks in Kahn's categories, with the rows that failed each and the figures that do without them. */
export function CheckTable({ checks }: { readonly checks: readonly QualityCheck[] }) {
  const { t, language } = useSpeech();
  const { extent } = usePerimeter();
  const caption = t("quality.part.checks");
  const stamp = useStamp(formatWindow(extent, language), {});
  const share = ({ rows, of }: QualityCheck) => (of ? rows / of : null);
  const effect = ({ rule, where, indicators }: QualityCheck) =>
    where === null
      ? t("quality.check.effect.none")
      : t(`quality.check.effect.${isDocumentRule(rule) ? "documents" : "excluded"}`, { count: indicators.length });
  return (
    <DataTable
      caption={caption}
      stamp={`${caption}\n${stamp}`}
      rows={checks}
      rowKey={({ rule, where }) => `${rule} ${where?.table} ${where?.column}`}
      columns={[
        {
          key: "rule",
          header: t("quality.check.column"),
          text: ({ rule }) => ruleWords(rule, t),
          sort: ({ rule }) => ruleWords(rule, t),
          wraps: true,
        },
        {
          key: "category",
          header: t("quality.check.category"),
          text: ({ category }) => t(`quality.check.${category}`),
          sort: ({ category }) => checkCategories.indexOf(category),
        },
        {
          key: "where",
          header: t("quality.check.where"),
          text: ({ where }) =>
            where ? `${tableWords(where.table, t)} (${where.column})` : t("quality.check.everywhere"),
          wraps: true,
        },
        {
          key: "rows",
          header: t("quality.check.rows"),
          numeric: true,
          text: ({ rows }) => (rows === 0 ? t("quality.check.none") : formatNumber(rows, 0, language)),
          sort: ({ rows }) => rows,
          cell: ({ rows }) =>
            rows === 0 ? (
              <span className={styles.soft}>{t("quality.check.none")}</span>
            ) : (
              formatNumber(rows, 0, language)
            ),
        },
        {
          key: "share",
          header: t("quality.check.of"),
          numeric: true,
          text: (check) => {
            const part = share(check);
            if (part === null) return "";
            return part > 0 && part < leastShown
              ? t("views.excluded.below", { share: formatShare(leastShown, 2, language) })
              : formatShare(part, 2, language);
          },
          sort: share,
        },
        {
          key: "effect",
          header: t("quality.check.effect"),
          text: effect,
          sort: ({ indicators }) => indicators.length,
          wraps: true,
          cell: (check) =>
            check.indicators.length > 0 ? (
              <ConcernedIndicators ids={check.indicators} words={effect(check)} />
            ) : (
              <span className={styles.soft}>{effect(check)}</span>
            ),
        },
      ]}
    />
  );
}
