import { useMemo, useRef } from "react";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { useSpeech } from "../Speech.ts";
import { useEChart } from "../useEChart.ts";
import { useWidth } from "../useWidth.ts";
import styles from "./FunnelChart.module.css";
import { funnelPicture } from "./funnelPicture.ts";
import { HospitalLayer } from "./HospitalLayer.tsx";

export interface FunnelChartProps {
  readonly indicator: Indicator;
  readonly judged: JudgedPeers;
  /** Hospitals of the perimeter on screen. */
  readonly own: ReadonlySet<number>;
  /** Names the picture for who does not see it: the sentence above. */
  readonly label: string;
  readonly height?: number;
  name(site: number): string;
  code(site: number): string;
  onChoose(site: number): void;
}

/** A funnel whose hospitals can be reached one by one with the arrow keys, and opened. */
export default function FunnelChart({ height = 380, ...props }: FunnelChartProps) {
  const speech = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { indicator, judged, own, code } = props;
  const picture = useMemo(
    () => (width > 0 ? funnelPicture({ indicator, judged, own, width, height, code }, speech) : null),
    [indicator, judged, own, width, height, code, speech],
  );
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {picture && <Drawn {...props} {...picture} />}
    </div>
  );
}

type Drawable = Omit<FunnelChartProps, "height"> & NonNullable<ReturnType<typeof funnelPicture>>;

function Drawn({ geometry, option, ...props }: Drawable) {
  const canvas = useRef<HTMLDivElement>(null);
  useEChart(canvas, option, geometry.width, geometry.height);
  return (
    <>
      <div ref={canvas} aria-hidden className={styles.canvas} />
      <HospitalLayer geometry={geometry} {...props} />
    </>
  );
}
