import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import { leadingReason, reasonOrder } from "../../figures/completeness/leadingReason.ts";
import type { IndicatorVerdict } from "../../figures/completeness/SiteVerdicts.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { reasonSentence } from "../../figures/sentences/verdictSentences.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { verdictMark } from "./verdictMark.ts";
import { VerdictLetter } from "./VerdictLetter.tsx";

/** The verdicts of one site, each with its reasons in full, the weightiest first. */
export function VerdictList({ verdicts }: { readonly verdicts: readonly IndicatorVerdict[] }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { catalogue } = useExtract().service;
  const caption = t("quality.verdict.caption");
  const stamp = useStamp(formatWindow(view, language));
  const title = ({ indicator }: IndicatorVerdict) =>
    catalogue.find(({ id }) => id === indicator)!.sheet[language].title;
  const fit = ({ fit: isFit }: IndicatorVerdict) => t(isFit ? "figure.verdict.fit" : "figure.verdict.unfit");
  const why = ({ reasons }: IndicatorVerdict) =>
    reasons
      .toSorted((a, b) => reasonOrder.indexOf(a.code) - reasonOrder.indexOf(b.code))
      .map((reason) => reasonSentence(reason, language))
      .map(({ id, values }) => t(id, values))
      .join(" ");
  const rank = (verdict: IndicatorVerdict) => {
    const reason = leadingReason(verdict);
    return reason === null ? reasonOrder.length : reasonOrder.indexOf(reason);
  };
  return (
    <DataTable
      caption={caption}
      stamp={`${caption}\n${stamp}`}
      rows={verdicts}
      rowKey={({ indicator }) => indicator}
      columns={[
        {
          key: "indicator",
          header: t("views.column.indicator"),
          text: title,
          sort: title,
          wraps: true,
          cell: (row) => <ViewLink to={{ screen: { name: "indicator", id: row.indicator } }}>{title(row)}</ViewLink>,
        },
        {
          key: "verdict",
          header: t("quality.column.verdict"),
          text: fit,
          sort: rank,
          cell: (row) => <VerdictLetter mark={verdictMark(row)} words={fit(row)} />,
        },
        { key: "reasons", header: t("quality.column.reasons"), text: why, wraps: true },
      ]}
    />
  );
}
