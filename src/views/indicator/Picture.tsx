import { Suspense, useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { Switch } from "../../charts/Switch.tsx";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { manyHidden } from "../../figures/manyHidden.ts";
import { markSentence } from "../../figures/sentences/marksSentence.ts";
import { seriesSentences } from "../../figures/sentences/seriesSentences.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { ControlChart } from "../figure/laterCharts.ts";
import { Skeleton } from "../state/Skeleton.tsx";
import { ChartLegend } from "./ChartLegend.tsx";
import styles from "./Indicator.module.css";
import { useNotes } from "../register/useNotes.ts";
import { ManyHidden } from "./ManyHidden.tsx";
import { PictureExport } from "./PictureExport.tsx";
import { SeriesTable } from "./SeriesTable.tsx";

interface PictureProps {
  readonly line: CorrectedFigures;
  /** What is shown in place of a line most of which is hidden. */
  readonly coarser: CorrectedFigures | null;
}

/** The course of time: its sentence, then the picture or the table behind it. */
export function Picture({ line: asked, coarser }: PictureProps) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { crop } = usePerimeter();
  const notes = useNotes(asked.indicator.id);
  const id = useId();
  const tooMany = manyHidden(asked.series, crop);
  const line = (tooMany && coarser) || asked;
  const { indicator, series } = line;
  const { grain } = series;
  const hidden = tooMany && !coarser;
  const words = seriesSentences(line, crop, t, language)
    .map((sentence) => t(sentence.id, sentence.values))
    .join(" ");
  const mark = indicator.shape === "delay" ? markSentence("delay", indicator.charted) : null;
  const ways = (["chart", "table"] as const).map((value) => ({ value, words: t(`views.as.${value}`) }));
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id}>
          {mark
            ? t("views.indicator.markOverTime", { mark: t(mark.id, mark.values), grain })
            : t("views.indicator.overTime", { grain })}
        </h2>
        <Switch
          label={t("views.indicator.shownAs")}
          options={ways}
          value={address.as}
          onChoose={(as) => go({ as }, "replace")}
        />
      </div>
      <p className={styles.words}>{words}</p>
      {tooMany && (
        <ManyHidden indicator={indicator.id} grain={asked.series.grain} coarser={coarser?.series.grain ?? null} />
      )}
      {address.as === "table" ? (
        <SeriesTable line={line} limits={!hidden} />
      ) : hidden ? null : (
        <Suspense fallback={<Skeleton lines={8} />}>
          <ControlChart line={line} window={crop} label={words} notes={notes} />
          <ChartLegend line={line} />
        </Suspense>
      )}
      <PictureExport line={line} words={words} drawn={!hidden} />
    </section>
  );
}
