import { useMemo } from "react";
import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { comparedPointWords } from "../../figures/sentences/comparedPointWords.ts";
import { unitName } from "../../figures/sentences/countsSentence.ts";
import { formatCompared } from "../../figures/sentences/formatCompared.ts";
import { decimalsFor, formatValue } from "../../figures/sentences/formatFigure.ts";
import { formatNumber, formatShare } from "../../figures/sentences/formatNumber.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { PlotCanvas } from "../plot/PlotCanvas.tsx";
import { PlotFrame } from "../plot/PlotFrame.tsx";
import { PointLayer } from "../plot/PointLayer.tsx";
import { useSpeech } from "../Speech.ts";
import { type FunnelGeometry, funnelGeometry } from "./funnelGeometry.ts";
import { funnelMark } from "./funnelMark.ts";
import { funnelOption } from "./funnelOption.ts";

export interface FunnelChartProps {
  readonly indicator: Indicator;
  readonly judged: JudgedPeers;
  readonly places: ComparedPlaces;
  /** Names the picture for who does not see it: the sentence above. */
  readonly label: string;
  readonly height?: number;
  onChoose(site: number): void;
}

/** A funnel whose hospitals can be reached one by one with the arrow keys, from the smallest to the largest, and opened. */
export default function FunnelChart({ height = 380, ...props }: FunnelChartProps) {
  return <PlotFrame height={height}>{(width) => <Placed {...props} width={width} height={height} />}</PlotFrame>;
}

function Placed({ width, height, ...props }: Required<FunnelChartProps> & { readonly width: number }) {
  const { judged, places, indicator } = props;
  const { scale } = indicator;
  const geometry = useMemo(
    () => funnelGeometry({ judged, places, scale, width, height }),
    [judged, places, scale, width, height],
  );
  return geometry && <Drawn {...props} geometry={geometry} />;
}

type DrawnProps = Omit<FunnelChartProps, "height"> & { readonly geometry: FunnelGeometry };

function Drawn({ geometry, indicator, judged, places, label, onChoose }: DrawnProps) {
  const { language, t } = useSpeech();
  const option = useMemo(() => {
    const { kind } = judged.funnel;
    const { step } = geometry.values;
    const digits = decimalsFor({ lower: 0, upper: step * 10 }, indicator.scale);
    const limit = (level: number) =>
      t("views.comparison.limit", { level: formatShare(level, level < 0.99 ? 0 : 1, language) });
    return funnelOption(geometry, places, {
      value: (value) =>
        kind === "ratio"
          ? formatNumber(value, step < 0.1 ? 2 : 1, language)
          : formatValue(value, indicator.scale, digits, language, indicator.scale === "per 10 000"),
      size: (size) => formatNumber(size, 0, language),
      mark: ({ hospital }) => funnelMark(hospital.point, places.own.has(hospital.site), indicator.direction),
      axis: t("views.comparison.axis", { kind, unit: unitName(indicator.unit) }),
      reference: `${t("views.comparison.reference", { kind })} ${formatCompared(geometry.target, kind, indicator.scale, language)}`,
      inner: limit(0.95),
      outer: limit(0.998),
    });
  }, [geometry, indicator, judged, places, language, t]);
  const hospitals = geometry.points.map(({ hospital }) => hospital);
  const self = hospitals.findIndex(({ site }) => site === places.self);
  return (
    <>
      <PlotCanvas option={option} width={geometry.width} height={geometry.height} />
      <PointLayer
        within={geometry}
        label={label}
        points={geometry.points.map(({ hospital, x, y }) => ({
          key: hospital.site,
          hit: { left: x - 12, top: y - 12, width: 24, height: 24 },
          x,
          y,
        }))}
        {...(self >= 0 && { first: self })}
        words={(at) => [
          places.name(hospitals[at]!.site),
          ...comparedPointWords(hospitals[at]!, judged.funnel, indicator, t, language),
        ]}
        onChoose={(at) => onChoose(hospitals[at]!.site)}
      />
    </>
  );
}
