import { controlChart } from "../../src/statistics/controlChart.ts";
import { variationIcon } from "../../src/statistics/variationIcon.ts";
import type { SeededRandom } from "./seededRandom.ts";
import { type StableProcess, stableSeries } from "./stableSeries.ts";

/** Share (0–1) of so many stable series whose latest point carries the icon of an unusual variation, charted as the app does. */
export function shareOfLatestSignals(process: StableProcess, series: number, random: SeededRandom): number {
  let signals = 0;
  for (let i = 0; i < series; i++) {
    const points = stableSeries(process, random);
    const chart = controlChart({ points, phaseStarts: [], kind: process.kind, direction: "neutral" });
    if (variationIcon(chart)?.variation === "neutral") signals += 1;
  }
  return signals / series;
}
