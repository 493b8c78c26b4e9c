import type { Indicator } from "../../indicators/language/Indicator.ts";
import { wilsonInterval } from "../../statistics/wilsonInterval.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import { fewestPeers } from "../comparison/fewestPeers.ts";
import type { Standing } from "../comparison/standingOf.ts";
import { placeWords } from "./comparedPointWords.ts";
import { decimalsFor, formatDifference, formatValue } from "./formatFigure.ts";

/** What peers let expect of a hospital, how far it is from that, and where that puts it to the limits; or why it is not compared. */
export function standingWords(
  standing: Standing,
  indicator: Indicator,
  t: Translate,
  language: Language,
): { readonly expected: string | null; readonly distance: string | null; readonly place: string } {
  if (standing.state === "too few")
    return {
      expected: null,
      distance: null,
      place: t("site.peers.few", { count: standing.peers, fewest: fewestPeers }),
    };
  if (standing.state === "apart")
    return { expected: null, distance: null, place: t("site.peers.apart", { why: apartWord[standing.why] }) };
  const { hospital, funnel, expected, distance } = standing;
  const { scale } = indicator;
  // No more digits than its own level has; the limits say whether the distance is more than chance.
  const own = wilsonInterval(hospital.numerator, hospital.denominator)!;
  return {
    expected: expected === null ? null : formatValue(expected, scale, decimalsFor(own, scale), language),
    distance: distance === null ? null : formatDifference({ difference: distance, ...own }, scale, language),
    place: placeWords(hospital, funnel, indicator, t, language),
  };
}

const apartWord = {
  hidden: "hidden",
  empty: "empty",
  unselected: "unselected",
  "not read": "notRead",
  "incomplete documents": "incomplete",
  "hidden strata": "strata",
} as const;
