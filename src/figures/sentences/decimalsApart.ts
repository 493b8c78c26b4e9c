import type { Scale } from "../../indicators/language/Indicator.ts";
import { toScale } from "./formatFigure.ts";

/** Digits beyond those of the value that a level may take to read unlike it. */
const most = 2;

/** Decimals at which a level does not read like the value beside it; as many as the value where they are the same. */
export function decimalsApart(value: number, level: number, scale: Scale, decimals: number): number {
  for (let more = 0; more <= most; more++) {
    const [one, other] = [value, level].map((number) => toScale(number, scale).toFixed(decimals + more));
    if (one !== other) return decimals + more;
  }
  return decimals;
}
