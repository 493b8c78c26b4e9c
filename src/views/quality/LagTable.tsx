import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { DataTable } from "../../charts/table/DataTable.tsx";
import { type SourceLag, sourceLags } from "../../figures/completeness/sourceLags.ts";
import { longestLag } from "../../figures/completeness/verdictOf.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ConcernedIndicators } from "./ConcernedIndicators.tsx";
import styles from "./Quality.module.css";

/** How far each source is behind the extraction, and what waits for it. */
export function LagTable({ measured }: { readonly measured: readonly Indicator[] }) {
  const { t, language } = useSpeech();
  const { descriptor } = useExtract().opened;
  const caption = t("quality.lag.caption");
  const stamp = useStamp("", {});
  const titles = ({ indicators }: SourceLag) =>
    measured.filter(({ id }) => indicators.includes(id)).map(({ sheet }) => sheet[language].title);
  return (
    <>
      <p className={styles.note}>
        {t("quality.lag.note", { date: formatDate(descriptor.extractedAt, language), days: longestLag })}
      </p>
      <DataTable
        caption={caption}
        stamp={`${caption}\n${stamp}`}
        rows={sourceLags(descriptor, measured)}
        rowKey={({ source }) => source}
        columns={[
          { key: "source", header: t("quality.lag.column.source"), text: ({ source }) => t(`quality.lag.${source}`) },
          {
            key: "until",
            header: t("quality.lag.column.until"),
            text: ({ until }) => (until ? formatDate(until, language) : t("quality.lag.none")),
            sort: ({ until }) => until,
          },
          {
            key: "days",
            header: t("quality.lag.column.behind"),
            numeric: true,
            text: ({ days, isLate }) => {
              if (days === null) return "";
              const words = t("quality.lag.days", { count: days });
              return isLate ? t("quality.lag.late", { days: words }) : words;
            },
            sort: ({ days }) => days,
          },
          {
            key: "indicators",
            header: t("quality.column.conditions"),
            text: (row) => titles(row).join(", "),
            sort: ({ indicators }) => indicators.length,
            wraps: true,
            cell: ({ indicators }) => <ConcernedIndicators ids={indicators} />,
          },
        ]}
      />
      <TermList names={["complete", "provisional"]} />
    </>
  );
}
