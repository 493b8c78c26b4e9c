import type { ReactNode } from "react";
import { AssuranceIcon } from "../../charts/icons/AssuranceIcon.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { BookletEntry } from "../../figures/booklet/Booklet.ts";
import { coveredWords } from "../../figures/sentences/coveredWords.ts";
import { formatFigure, isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatTarget } from "../../figures/sentences/formatTarget.ts";
import { stateSentence } from "../../figures/sentences/stateSentence.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { ChangeValue } from "../figure/ChangeValue.tsx";
import { CorrectionNote } from "../figure/CorrectionNote.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import styles from "./Report.module.css";

/** Its key, its name, and what it says. */
type Fact = readonly [string, string, ReactNode];

/** Value, target, change, corrected level and completeness of the period, side by side. */
export function IndicatorFacts({ entry: { detail, coverage } }: { readonly entry: BookletEntry }) {
  const { t, language } = useSpeech();
  const { whole } = usePerimeter();
  const { line } = detail;
  const { indicator, current, correction, previous, variation, assurance, shareRead, series } = line;
  const { target, scale, unit, shape } = indicator;
  const state = coverage && stateSentence(coverage);
  const isCompared = !whole && (shape === "proportion" || shape === "mean");
  const change: Fact = [
    "change",
    t(`views.change.previous.${series.grain}`),
    <ChangeValue key="change" change={previous} scale={scale} />,
  ];
  const facts: readonly Fact[] = [
    [
      "value",
      coveredWords(line, whole, t, language) || t("views.column.value"),
      <>
        <span className={styles.big}>
          <FigureValue figure={current} scale={scale} unit={unit} />
        </span>
        {shape === "delay" && isCounted(current) && <span className={styles.soft}>{t("figure.median")}</span>}
        <FigureDetail figure={current} indicator={indicator} />
      </>,
    ],
    [
      "target",
      t("views.column.target"),
      target ? (
        <>
          {formatTarget(target.value, scale, language)} <span className={styles.soft}>({target.setBy[language]})</span>
          {assurance && (
            <span className={styles.sign}>
              <AssuranceIcon icon={assurance} size={22} /> {t(`figure.assurance.${assurance}`)}
            </span>
          )}
        </>
      ) : (
        t("report.noTarget")
      ),
    ],
    ...(isCompared ? [change] : []),
    ...(variation
      ? [
          [
            "variation",
            t("views.column.variation"),
            <span key="variation" className={styles.sign}>
              <VariationIcon icon={variation} size={22} /> {t(`figure.variation.${variation}`)}
            </span>,
          ] satisfies Fact,
        ]
      : []),
    [
      "corrected",
      t("report.corrected"),
      correction ? (
        <CorrectionNote correction={correction} scale={scale} />
      ) : (
        t(
          indicator.labels.length === 0
            ? "report.noCorrection"
            : isCounted(current)
              ? "report.notCorrected"
              : "report.notCounted",
        )
      ),
    ],
    [
      "completeness",
      t("report.completeness"),
      <>
        {coverage && state && (
          <span>
            {t("report.coverage", {
              share: isCounted(coverage)
                ? (formatFigure(coverage, "percent", language) ?? "")
                : t(state.id, state.values),
              unit: unit === "emergency passage" ? "passage" : "stay",
            })}{" "}
          </span>
        )}
        {shareRead !== null && <span>{t("figure.shareRead", { share: formatShare(shareRead, 0, language) })}</span>}
        {!coverage && shareRead === null && t("report.noCompleteness")}
      </>,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([key, name, value]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
