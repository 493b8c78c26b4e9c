import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { CrisisWeek } from "../../figures/early/crisisExcess.ts";
import { markWords } from "../../figures/sentences/completenessSentences.ts";
import { formatExcess } from "../../figures/sentences/formatExcess.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { formatRange } from "../../figures/sentences/formatRange.ts";
import { stateSentence } from "../../figures/sentences/stateSentence.ts";

/** The columns of the weeks of a crisis; that of the year before where one of these weeks is known. */
export function crisisColumns(weeks: readonly CrisisWeek[], { t, language }: Speech): readonly Column<CrisisWeek>[] {
  const yearBefore: Column<CrisisWeek> = {
    key: "yearBefore",
    header: t("alerts.column.yearBefore"),
    numeric: true,
    text: (week) => (week.yearBefore === null ? "" : formatNumber(week.yearBefore, 0, language)),
    sort: (week) => week.yearBefore,
  };
  const signed = (value: number) => formatNumber(value, 0, language, "always");
  return [
    {
      key: "period",
      header: t("alerts.column.week"),
      text: ({ point }) => formatDate(point.period, language),
      sort: ({ point }) => point.period,
    },
    {
      key: "observed",
      header: t("alerts.column.observed"),
      numeric: true,
      text: ({ point, observed }) => {
        if (observed) return formatRange(observed, t, language);
        const state = stateSentence(point.figure);
        return t(state.id, state.values);
      },
      sort: ({ observed }) => observed?.lower ?? null,
    },
    {
      key: "cumulated",
      header: t("alerts.column.cumulated"),
      numeric: true,
      text: ({ sum }) => (sum ? formatExcess(sum, t, language) : ""),
      sort: ({ sum }) => sum?.excess.lower ?? null,
    },
    {
      key: "interval",
      header: t("views.column.interval"),
      numeric: true,
      text: ({ sum }) => {
        if (!sum) return "";
        const [lower, upper] = [signed(sum.lower), signed(sum.upper)];
        return language === "fr" ? `[${lower}\u00a0; ${upper}]` : `(${lower} to ${upper})`;
      },
    },
    ...(weeks.some((week) => week.yearBefore !== null) ? [yearBefore] : []),
    {
      key: "read",
      header: t("alerts.column.read"),
      numeric: true,
      text: ({ point }) => {
        const mark = markWords(point);
        const share = point.shareRead === null ? "" : formatShare(point.shareRead, 0, language);
        return [share, mark && t(mark.id, mark.values)].filter(Boolean).join(", ");
      },
      sort: ({ point }) => point.shareRead,
    },
  ];
}
