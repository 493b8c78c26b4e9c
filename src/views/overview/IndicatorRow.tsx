import { memo } from "react";
import { AssuranceIcon } from "../../charts/icons/AssuranceIcon.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { shortCorrection } from "../../figures/sentences/correctionSentences.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatFigure, isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatTarget } from "../../figures/sentences/formatTarget.ts";
import { markSentence } from "../../figures/sentences/marksSentence.ts";
import { ownPeriodWords } from "../../figures/sentences/ownPeriodWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { Perimeter } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { ChangeValue } from "../figure/ChangeValue.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import styles from "./IndicatorTable.module.css";

interface IndicatorRowProps {
  readonly line: IndicatorFigures;
  /** The period that the screen names once for every line. */
  readonly latest: string | null;
  readonly crop: Perimeter["crop"];
  readonly whole: Perimeter["whole"];
}

/** One indicator of the perimeter: its shape alone decides what its cells hold. */
export const IndicatorRow = memo(function IndicatorRow({ line, latest, crop, whole }: IndicatorRowProps) {
  const { t, language } = useSpeech();
  const { indicator, status, current, correction, previous, variation, assurance, series, shareRead, marks } = line;
  const marked = marks.flatMap(({ days, figure }) => {
    const mark = markSentence(indicator.shape, days);
    const value = isCounted(figure)
      ? formatFigure(figure, indicator.shape === "count" ? "count" : "percent", language)
      : null;
    return value === null ? [] : [`${value} ${t(mark.id, mark.values)}`];
  });
  const corrected = correction && shortCorrection(correction, indicator.scale, language);
  const period = ownPeriodWords(line, { latest, whole }, t, language);
  const drawn = series.points.some((point) => isCounted(point.figure));
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <ViewLink to={{ screen: { name: "indicator", id: indicator.id } }}>{indicator.sheet[language].title}</ViewLink>
        {status.status !== "steering" && (
          <span className={styles.status}>
            {t("figure.status.stage", { status: t(`figure.status.${status.status}`) })}
          </span>
        )}
      </th>
      <td className={styles.value}>
        <FigureValue figure={current} scale={indicator.scale} unit={indicator.unit} />
        {indicator.shape === "delay" && isCounted(current) && (
          <span className={styles.small}>{t("figure.median")}</span>
        )}
      </td>
      <td className={styles.detail}>
        {marked.length > 0 && <span className={styles.marks}>{marked.join("\u00a0· ")}</span>}
        <FigureDetail figure={current} indicator={indicator} />
        {corrected && <span className={styles.small}>{t(corrected.id, corrected.values)}</span>}
        {period && <span className={styles.small}>{period}</span>}
      </td>
      {/* A window read as one is compared with nothing. */}
      {!whole && (
        <td className={styles.change}>
          <span className={styles.label}>{t("views.column.change", { grain: series.grain })}</span>
          <ChangeValue change={previous} scale={indicator.scale} />
        </td>
      )}
      <td className={styles.target}>
        {indicator.target ? (
          <>
            <span className={styles.label}>{t("views.column.target")}</span>
            {formatTarget(indicator.target.value, indicator.scale, language)}
          </>
        ) : (
          <None />
        )}
      </td>
      <td className={styles.icons}>{variation ? <VariationIcon icon={variation} /> : <None />}</td>
      <td className={styles.icons}>{assurance ? <AssuranceIcon icon={assurance} /> : <None />}</td>
      <td className={styles.trend}>{drawn ? <Sparkline isBrushed series={series} window={crop} /> : <None />}</td>
      <td className={styles.read}>
        {shareRead === null ? (
          <None />
        ) : (
          <>
            <span className={styles.label}>{t("views.column.read")}</span>
            {formatShare(shareRead, 0, language)}
          </>
        )}
      </td>
    </tr>
  );
});

function None() {
  const { t } = useSpeech();
  return (
    <span className={styles.none}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{t("views.none")}</span>
    </span>
  );
}
