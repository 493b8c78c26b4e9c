import { useMemo, useRef } from "react";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../Speech.ts";
import { useEChart } from "../plot/useEChart.ts";
import { controlChartPicture } from "./controlChartPicture.ts";
import styles from "./ControlChart.module.css";

interface StillChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** Names the picture for who does not see it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** A control chart of one size, as on paper: nothing in it is reached or pressed. */
export default function StillChart({ line, window, label, width, height }: StillChartProps) {
  const speech = useSpeech();
  const canvas = useRef<HTMLDivElement>(null);
  const { option } = useMemo(
    () => controlChartPicture({ line, window, width, height }, speech),
    [line, window, width, height, speech],
  );
  useEChart(canvas, option, width, height);
  return (
    <figure aria-label={label} className={styles.still}>
      <div ref={canvas} aria-hidden />
    </figure>
  );
}
