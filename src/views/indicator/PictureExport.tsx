import { useSpeech } from "../../charts/Speech.ts";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { seriesTable } from "../../export/tables/seriesTable.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { formatSpan } from "../../figures/sentences/formatPeriod.ts";
import { filterWords } from "../../figures/sentences/viewWords.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { laterWriters } from "../export/laterWriters.ts";

interface PictureExportProps {
  readonly line: CorrectedFigures;
  /** The sentence above the picture. */
  readonly words: string;
  /** Whether the points suffice for a picture with its mean, limits and signals. */
  readonly drawn: boolean;
}

/** The course of time to take away: its table, and its picture at a size of its own. */
export function PictureExport({ line, words, drawn }: PictureExportProps) {
  const speech = useSpeech();
  const { crop, view } = usePerimeter();
  const { tree } = useExtract().service;
  const { grain, points } = line.series;
  const shown = points.filter(({ period }) => inWindow(period, crop));
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return null;
  const subject = line.indicator.sheet[speech.language].title;
  const filters = filterWords(view.filters, speech.t).map(({ words: filter }) => filter);
  return (
    <ExportMenu
      exported={{
        subject,
        covered: formatSpan(first.period, last.period, grain, speech.language),
        table: () => seriesTable(line, crop, drawn, speech),
        ...(drawn && {
          chart: {
            title: [subject, tree.sites.get(view.site)?.name, ...filters].filter(Boolean).join(", "),
            words,
            draw: async () => {
              const { drawControlChart } = await laterWriters.controlChart();
              return drawControlChart({ line, window: crop, width: 960, height: 380 }, speech);
            },
          },
        }),
      }}
    />
  );
}
