import { AssuranceIcon } from "../../charts/icons/AssuranceIcon.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { countsSentence } from "../../figures/sentences/countsSentence.ts";
import { formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatTarget } from "../../figures/sentences/formatTarget.ts";
import { ownPeriodWords } from "../../figures/sentences/ownPeriodWords.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { FigureValue } from "../figure/FigureValue.tsx";
import table from "./PlainTable.module.css";
import styles from "./Report.module.css";

interface SummaryTableProps {
  readonly lines: readonly IndicatorFigures[];
  /** The period named for all; a line that covers another says so. */
  readonly latest: string | null;
  /** The page of an indicator, where the table leads to them. */
  readonly pageOf?: ((id: string) => number) | undefined;
}

/** Indicators of a booklet, one in a row. */
export function SummaryTable({ lines, latest, pageOf }: SummaryTableProps) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const head = (key: "indicator" | "value" | "interval" | "target" | "variation" | "assurance" | "trend" | "read") =>
    t(`views.column.${key}`, { grain: view.grain });
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t("report.title.summary")}</caption>
      <thead>
        <tr>
          <th scope="col">{head("indicator")}</th>
          <th scope="col" className={table.numeric}>
            {head("value")}
          </th>
          <th scope="col">{head("interval")}</th>
          <th scope="col" className={table.numeric}>
            {head("target")}
          </th>
          <th scope="col">{head("variation")}</th>
          <th scope="col">{head("assurance")}</th>
          <th scope="col">{head("trend")}</th>
          <th scope="col" className={table.numeric}>
            {head("read")}
          </th>
          {pageOf && (
            <th scope="col" className={table.numeric}>
              {t("report.column.page")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <SummaryRow key={line.indicator.id} line={line} latest={latest} page={pageOf?.(line.indicator.id) ?? null} />
        ))}
      </tbody>
    </table>
  );
}

interface SummaryRowProps {
  readonly line: IndicatorFigures;
  readonly latest: string | null;
  readonly page: number | null;
}

function SummaryRow({ line, latest, page }: SummaryRowProps) {
  const { t, language } = useSpeech();
  const { crop, whole } = usePerimeter();
  const { indicator, current, variation, assurance, series, shareRead } = line;
  const period = ownPeriodWords(line, { latest, whole }, t, language);
  const counts = isCounted(current) ? countsSentence(indicator, current) : null;
  const { title } = indicator.sheet[language];
  const drawn = series.points.some(({ figure }) => isCounted(figure));
  return (
    <tr>
      <th scope="row">{page === null ? title : <a href={`#page-${page}`}>{title}</a>}</th>
      <td className={table.numeric}>
        <FigureValue figure={current} scale={indicator.scale} unit={indicator.unit} />
      </td>
      <td className={table.wraps}>
        {isCounted(current) && (
          <span className={table.interval}>{formatInterval(current, indicator.scale, language)}</span>
        )}
        <span className={styles.soft}>
          {[counts && t(counts.id, counts.values), period].filter(Boolean).join(", ")}
        </span>
      </td>
      <td className={table.numeric}>
        {indicator.target && formatTarget(indicator.target.value, indicator.scale, language)}
      </td>
      <td>{variation && <VariationIcon icon={variation} size={22} />}</td>
      <td>{assurance && <AssuranceIcon icon={assurance} size={22} />}</td>
      <td>{drawn && <Sparkline series={series} window={crop} width={96} height={22} />}</td>
      <td className={table.numeric}>{shareRead !== null && formatShare(shareRead, 0, language)}</td>
      {page !== null && <td className={table.numeric}>{page}</td>}
    </tr>
  );
}
