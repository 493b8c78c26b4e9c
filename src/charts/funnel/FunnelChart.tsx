import { useMemo } from "react";
import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { comparedPointWords } from "../../figures/sentences/comparedPointWords.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { PictureCanvas } from "../picture/PictureCanvas.tsx";
import { PlotFrame } from "../plot/PlotFrame.tsx";
import { PointLayer } from "../plot/PointLayer.tsx";
import { useSpeech } from "../Speech.ts";
import { funnelPicture } from "./funnelPicture.ts";

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
  const speech = useSpeech();
  const { judged, places, indicator } = props;
  const placed = useMemo(
    () => funnelPicture({ indicator, judged, places, width, height }, speech),
    [indicator, judged, places, width, height, speech],
  );
  return placed && <Drawn {...props} {...placed} />;
}

type DrawnProps = Omit<FunnelChartProps, "height"> & NonNullable<ReturnType<typeof funnelPicture>>;

function Drawn({ geometry, picture, indicator, judged, places, label, onChoose }: DrawnProps) {
  const { language, t } = useSpeech();
  const hospitals = geometry.points.map(({ hospital }) => hospital);
  const self = hospitals.findIndex(({ site }) => site === places.self);
  return (
    <>
      <PictureCanvas picture={picture} />
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
