import type { IndicatorDetail } from "../../figures/FigureService.ts";
import { manyHidden } from "../../figures/manyHidden.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { Grain } from "../../perimeter/View.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useNearestAbove } from "../context/useFigures.ts";
import { AboveLink } from "./AboveLink.tsx";

const isShown = {
  figure: ({ line }: IndicatorDetail) => isCounted(line.current),
  series: ({ line }: IndicatorDetail, crop: TimeWindow) => !manyHidden(line.series, crop),
};

const words = { figure: "views.hidden.above", series: "views.indicator.manyHidden.above" } as const;

interface ShownAboveProps {
  readonly indicator: string;
  /** What is hidden at the site on screen. */
  readonly what: "figure" | "series";
  /** That of the view, unless the screen shows another. */
  readonly grain?: Grain;
}

/** The way to the nearest site above where it is not hidden; nothing where it is hidden in all of them. */
export function ShownAbove({ indicator, what, grain }: ShownAboveProps) {
  const { view, crop } = usePerimeter();
  const site = useNearestAbove(indicator, { ...view, grain: grain ?? view.grain }, what, (detail) =>
    isShown[what](detail, crop),
  );
  return site && <AboveLink words={words[what]} site={site} />;
}
