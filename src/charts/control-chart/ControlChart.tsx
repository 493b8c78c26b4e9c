import { useMemo, useRef } from "react";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../Speech.ts";
import { useWidth } from "../useWidth.ts";
import { controlChartPicture } from "./controlChartPicture.ts";
import styles from "./ControlChart.module.css";
import { PointLayer } from "./PointLayer.tsx";
import { useEChart } from "../useEChart.ts";

export interface ControlChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** Names the picture for who does not see it: the sentence above. */
  readonly label: string;
  readonly height?: number;
}

/** A control chart whose points can be reached one by one with the arrow keys. */
export default function ControlChart({ line, window, label, height = 380 }: ControlChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {width > 0 && <Drawn {...{ line, window, label, width, height }} />}
    </div>
  );
}

function Drawn({ line, window, label, width, height }: Required<ControlChartProps> & { readonly width: number }) {
  const speech = useSpeech();
  const canvas = useRef<HTMLDivElement>(null);
  const { geometry, option } = useMemo(
    () => controlChartPicture({ line, window, width, height }, speech),
    [line, window, width, height, speech],
  );
  useEChart(canvas, option, width, height);
  return (
    <>
      <div ref={canvas} aria-hidden className={styles.canvas} />
      <PointLayer geometry={geometry} line={line} label={label} />
    </>
  );
}
