import { useMemo, useRef } from "react";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { unitName } from "../../figures/sentences/countsSentence.ts";
import { formatCompared } from "../../figures/sentences/formatCompared.ts";
import { decimalsFor, formatValue } from "../../figures/sentences/formatFigure.ts";
import { formatNumber, formatShare } from "../../figures/sentences/formatNumber.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { useSpeech } from "../Speech.ts";
import { useEChart } from "../useEChart.ts";
import { useWidth } from "../useWidth.ts";
import styles from "./FunnelChart.module.css";
import { type FunnelGeometry, funnelGeometry } from "./funnelGeometry.ts";
import { funnelMark } from "./funnelMark.ts";
import { funnelOption } from "./funnelOption.ts";
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
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { judged, own, indicator, code } = props;
  const { scale } = indicator;
  const geometry = useMemo(
    () => (width > 0 ? funnelGeometry({ judged, own, scale, width, height, code }) : null),
    [judged, own, scale, width, height, code],
  );
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {geometry && <Drawn {...props} geometry={geometry} />}
    </div>
  );
}

function Drawn({ geometry, ...props }: Omit<FunnelChartProps, "height"> & { readonly geometry: FunnelGeometry }) {
  const { language, t } = useSpeech();
  const canvas = useRef<HTMLDivElement>(null);
  const { indicator, judged, own } = props;
  const option = useMemo(() => {
    const { kind } = judged.funnel;
    const { step } = geometry.values;
    const digits = decimalsFor({ lower: 0, upper: step * 10 }, indicator.scale);
    const limit = (level: number) =>
      t("views.comparison.limit", { level: formatShare(level, level < 0.99 ? 0 : 1, language) });
    return funnelOption(geometry, {
      value: (value) =>
        kind === "ratio"
          ? formatNumber(value, step < 0.1 ? 2 : 1, language)
          : formatValue(value, indicator.scale, digits, language, indicator.scale === "per 10 000"),
      size: (size) => formatNumber(size, 0, language),
      mark: ({ hospital }) => funnelMark(hospital.point, own.has(hospital.site), indicator.direction),
      axis: t("views.comparison.axis", { kind, unit: unitName(indicator.unit) }),
      reference: `${t("views.comparison.reference", { kind })} ${formatCompared(geometry.target, kind, indicator.scale, language)}`,
      inner: limit(0.95),
      outer: limit(0.998),
    });
  }, [geometry, indicator, judged, own, language, t]);
  useEChart(canvas, option, geometry.width, geometry.height);
  return (
    <>
      <div ref={canvas} aria-hidden className={styles.canvas} />
      <HospitalLayer geometry={geometry} {...props} />
    </>
  );
}
