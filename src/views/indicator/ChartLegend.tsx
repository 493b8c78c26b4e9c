import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { BrushHint } from "../../charts/brush/BrushHint.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { usePerimeter } from "../context/Navigation.ts";
import { ChartKeys } from "./ChartKeys.tsx";
import styles from "./Indicator.module.css";

/** What this chart holds, how it is read by keys and how a period is chosen on it, and its words that are explained. */
export function ChartLegend({ line }: { readonly line: CorrectedFigures }) {
  const { t } = useSpeech();
  const { crop } = usePerimeter();
  const isWatched = line.series.watch?.state === "on";
  return (
    <ul className={styles.legend}>
      <ChartKeys line={line} window={crop} />
      <li className={styles.keys}>{t("views.mark.keys")}</li>
      <li className={styles.keys}>
        <BrushHint isLarge />
      </li>
      <li>
        <TermList
          names={
            isWatched
              ? ["early", "threshold", "phase", "provisional"]
              : ["variation", "limits", "fewPoints", "phase", "provisional"]
          }
        />
      </li>
    </ul>
  );
}
