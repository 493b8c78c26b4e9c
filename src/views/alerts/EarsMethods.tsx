import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { type Column, DataTable } from "../../charts/table/DataTable.tsx";
import { earsVerdicts, type EarsVerdict } from "../../figures/early/earsVerdicts.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { earsSentences, earsState } from "../../figures/sentences/earsSentences.ts";
import { formatNumber, percentSign } from "../../figures/sentences/formatNumber.ts";
import { formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import { useStamp } from "../context/useStamp.ts";
import styles from "./Alerts.module.css";

/** Which of the three methods of EARS the latest complete week passes, and what each compares; nothing where none judges it. */
export function EarsMethods({ line: { indicator, series, period } }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const verdicts = useMemo(() => (period === null ? null : earsVerdicts(series, period)), [series, period]);
  const week = period === null ? "" : formatPeriod(period, "week", language);
  const stamp = useStamp(week);
  if (!verdicts || verdicts.every(({ upper }) => upper === null)) return null;
  const caption = t("alerts.ears.caption", { title: indicator.sheet[language].title, week });
  const share = (value: number) => formatNumber(100 * value, 1, language);
  const columns: readonly Column<EarsVerdict>[] = [
    { key: "method", header: t("alerts.ears.column.method"), text: ({ method }) => `EARS ${method}` },
    {
      key: "means",
      header: t("alerts.ears.column.means"),
      wraps: true,
      text: ({ method }) => t(`alerts.ears.means.${method}`),
    },
    {
      key: "upper",
      header: t("alerts.ears.column.upper"),
      numeric: true,
      text: ({ upper }) => (upper === null ? "" : formatNumber(upper, 0, language)),
    },
    {
      key: "state",
      header: t("alerts.ears.column.state"),
      wraps: true,
      text: (verdict) => `${verdict.above ? "▲ " : ""}${t(`alerts.ears.state.${earsState(verdict)}`)}`,
    },
    {
      key: "chance",
      header: t("alerts.ears.column.chance"),
      numeric: true,
      text: ({ chance }) =>
        chance
          ? `${t("alerts.crisis.range", { lower: share(chance.least), upper: share(chance.most) })}${percentSign(language)}`
          : "",
    },
  ];
  return (
    <details className={styles.rest}>
      <summary>
        {earsSentences(verdicts)
          .map(({ id, values }) => t(id, values))
          .join(" ")}
      </summary>
      <DataTable
        dense
        caption={caption}
        columns={columns}
        rows={verdicts}
        rowKey={({ method }) => method}
        stamp={`${caption}\n${stamp}`}
      />
      <p className={styles.note}>{t("alerts.ears.chance")}</p>
    </details>
  );
}
