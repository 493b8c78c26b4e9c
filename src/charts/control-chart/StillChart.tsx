import { useMemo } from "react";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { PictureCanvas } from "../picture/PictureCanvas.tsx";
import { useSpeech } from "../Speech.ts";
import type { ChartNote } from "./placeNotes.ts";
import { controlChartPicture } from "./controlChartPicture.ts";
import styles from "../plot/Plot.module.css";

interface StillChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** What was said of days, by its number. */
  readonly notes?: readonly ChartNote[];
  /** Names the picture for who does not see it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** A control chart of one size, as on paper: nothing in it is reached or pressed. */
export default function StillChart({ line, window, notes, label, width, height }: StillChartProps) {
  const speech = useSpeech();
  const { picture } = useMemo(
    () => controlChartPicture({ line, window, ...(notes && { notes }), width, height }, speech),
    [line, window, notes, width, height, speech],
  );
  return (
    <figure aria-label={label} className={styles.still} style={{ width, height }}>
      <PictureCanvas picture={picture} />
    </figure>
  );
}
