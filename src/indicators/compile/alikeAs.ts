import type { Indicator } from "../language/Indicator.ts";
import { contentDigest } from "./contentDigest.ts";

/**
 * Names for what an indicator counts, the same for indicators of a family that count it alike: `under` for the denominator, `over` for
 * the numerator and what it leaves.
 */
export function alikeAs(indicator: Indicator): Alike {
  const alike = known.get(indicator) ?? {
    under: contentDigest(denominatorContent(indicator)),
    over: contentDigest(numeratorContent(indicator)),
  };
  known.set(indicator, alike);
  return alike;
}

interface Alike {
  readonly under: string;
  readonly over: string;
}

const known = new WeakMap<Indicator, Alike>();

/** All that decides who is in the denominator, but the unit and its documents, which a family shares, and the conditions. */
function denominatorContent(indicator: Indicator): unknown {
  const { population, horizonDays, watermarks, unread } = indicator;
  const recent = indicator.shape === "count" ? indicator.recentMonths : null;
  return [population, horizonDays, [...watermarks].sort(), unread ?? null, recent];
}

/** All that decides the numerator as well. */
function numeratorContent(indicator: Indicator): unknown {
  const under = denominatorContent(indicator);
  switch (indicator.shape) {
    case "proportion":
      return [under, indicator.numerator, indicator.follows ?? null, indicator.episodeDays ?? null];
    case "mean":
      return [under, indicator.score];
    case "count":
      return [under, indicator.numerator, indicator.agesDays];
    case "delay":
      return [under];
  }
}
