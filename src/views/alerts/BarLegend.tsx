import { BrushHint } from "../../charts/brush/BrushHint.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import bars from "../../charts/weeks/WeekBars.module.css";
import { weekBarsGeometry } from "../../charts/weeks/weekBarsGeometry.ts";
import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { LegendKey } from "../indicator/LegendKey.tsx";
import styles from "./Alerts.module.css";

interface BarLegendProps {
  /** The points of each chart. */
  readonly charts: readonly (readonly SeriesPoint[])[];
  /** The count at their top. */
  readonly max: number;
  /** What a bar counts. */
  readonly step: "day" | "week";
}

const marks = [
  { name: "common", path: "M4,3h6v12H4Z", className: bars.common },
  { name: "concern", path: "M4,8h6v7H4ZM3.5,6h7l-3.5,-5z", className: bars.concern },
  { name: "hollow", path: "M4,3h6v12H4Z", className: bars.hollow },
  { name: "threshold", path: "M0,8H14", className: bars.threshold },
  { name: "hidden", path: "M6,13h2v2H6Z", className: bars.hidden },
] as const;

/** The marks that small charts of bars hold, in words; nothing that none of them holds. */
export function BarLegend({ charts, max, step }: BarLegendProps) {
  const { t } = useSpeech();
  // Whether a mark is drawn does not depend on the size.
  const drawn = charts.map((points) => weekBarsGeometry(points, max, 100, 100));
  const isDrawn = (name: (typeof marks)[number]["name"]) =>
    drawn.some(({ bars: some, threshold, hidden }) =>
      name === "threshold" ? threshold !== "" : name === "hidden" ? hidden.length > 0 : some[name] !== "",
    );
  return (
    <ul className={styles.legend}>
      {marks
        .filter(({ name }) => isDrawn(name))
        .map(({ name, path, className }) => (
          <LegendKey key={name} width={14} words={t(`alerts.mark.${name}`, { step })}>
            <path d={path} className={className} />
          </LegendKey>
        ))}
      <li>
        <BrushHint />
      </li>
    </ul>
  );
}
