import { useMemo } from "react";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { PictureCanvas } from "../picture/PictureCanvas.tsx";
import { PlotFrame } from "../plot/PlotFrame.tsx";
import { PointLayer } from "../plot/PointLayer.tsx";
import { useSpeech } from "../Speech.ts";
import { controlChartPicture } from "./controlChartPicture.ts";
import type { ChartNote } from "./placeNotes.ts";
import { pointWords } from "./pointWords.ts";

export interface ControlChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** Names the picture for who does not see it: the sentence above. */
  readonly label: string;
  readonly notes?: readonly ChartNote[];
  readonly height?: number;
}

const noNotes: readonly ChartNote[] = [];

/** A control chart whose points can be reached one by one with the arrow keys, and whose periods can be chosen. */
export default function ControlChart({ line, window, label, notes = noNotes, height = 380 }: ControlChartProps) {
  return (
    <PlotFrame height={height}>{(width) => <Drawn {...{ line, window, label, notes, width, height }} />}</PlotFrame>
  );
}

function Drawn({
  line,
  window,
  label,
  notes,
  width,
  height,
}: Required<ControlChartProps> & { readonly width: number }) {
  const speech = useSpeech();
  const { geometry, placed, picture } = useMemo(
    () => controlChartPicture({ line, window, notes, width, height }, speech),
    [line, window, notes, width, height, speech],
  );
  const { points, plot, band } = geometry;
  const room = Math.max(band, 8);
  return (
    <>
      <PictureCanvas picture={picture} />
      <PointLayer
        hasCursor
        axis={{
          grain: line.series.grain,
          periods: points.map(({ point }) => point.period),
          left: plot.left / width,
          right: plot.right / width,
        }}
        within={geometry}
        label={label}
        points={points.map(({ point, x }) => ({
          key: point.period,
          hit: { left: x - room / 2, width: room, top: plot.top, height: plot.bottom - plot.top },
          x,
          y: plot.top,
        }))}
        words={(at) => [
          ...pointWords(line, points[at]!.index, speech),
          ...placed.flatMap(({ at: place, note }) => (place === at ? [`${note.number}. ${note.words}`] : [])),
        ]}
      />
    </>
  );
}
