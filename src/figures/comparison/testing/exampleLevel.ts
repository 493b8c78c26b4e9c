import { dischargeLetterDay0 } from "../../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { Figure } from "../../Figure.ts";
import type { Level } from "../Level.ts";

/** The level of same-day letters at a hospital over 2024, of which nothing but its figure is known. */
export const exampleLevel = (figure: Figure, changes: Partial<Level> = {}): Level => ({
  indicator: dischargeLetterDay0.id,
  site: 2,
  window: { from: "2024-01", to: "2024-12" },
  figure,
  charted: figure,
  shown: null,
  monthsIncomplete: 0,
  nlpVersion: null,
  correction: null,
  ...changes,
});
