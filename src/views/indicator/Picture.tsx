import { lazy, Suspense, useId } from "react";
import { Switch } from "../../charts/Switch.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { marksSentence } from "../../figures/sentences/marksSentence.ts";
import { seriesSentences } from "../../figures/sentences/seriesSentences.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { Skeleton } from "../state/Skeleton.tsx";
import { ChartLegend } from "./ChartLegend.tsx";
import styles from "./Indicator.module.css";
import { MarksPicture } from "./MarksPicture.tsx";
import { SeriesTable } from "./SeriesTable.tsx";

const ControlChart = lazy(() => import("../../charts/control-chart/ControlChart.tsx"));

/** The sentence, then the picture or the table behind it. */
export function Picture({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { view } = usePerimeter();
  const id = useId();
  const { series, marks } = line;
  const charted = series.chart !== "none";
  const spoken = charted
    ? seriesSentences(line, view, t, language)
    : [marksSentence(line, t, language)].filter((sentence) => sentence !== null);
  const words = spoken.map((sentence) => t(sentence.id, sentence.values)).join(" ");
  const ways = (["chart", "table"] as const).filter((way) => way === "table" || charted || marks.length > 0);
  const way = ways.includes(address.as) ? address.as : "table";
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{t(charted ? "views.indicator.overTime" : "views.indicator.distribution")}</h2>
        {ways.length > 1 && (
          <Switch
            label={t("views.indicator.shownAs")}
            options={ways.map((value) => ({ value, words: t(`views.as.${value}`) }))}
            value={way}
            onChoose={(as) => go({ as }, "replace")}
          />
        )}
      </div>
      <p className={styles.words}>{words}</p>
      {way === "table" ? (
        <SeriesTable line={line} />
      ) : charted ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <ControlChart line={line} window={view} label={words} />
          <ChartLegend line={line} />
        </Suspense>
      ) : (
        <MarksPicture line={line} />
      )}
    </section>
  );
}
