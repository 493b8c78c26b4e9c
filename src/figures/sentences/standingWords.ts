import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import { fewestPeers } from "../comparison/fewestPeers.ts";
import type { Standing } from "../comparison/standingOf.ts";
import { placeWords } from "./comparedPointWords.ts";
import { formatDifference, formatValue } from "./formatFigure.ts";

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
  const decimals = indicator.scale === "percent" ? 1 : 0;
  // Limits, not an interval of the difference, say whether it is more than chance.
  const bounds = { difference: distance ?? 0, lower: -0.005, upper: 0.005 };
  return {
    expected: expected === null ? null : formatValue(expected, indicator.scale, decimals, language),
    distance: distance === null ? null : formatDifference(bounds, indicator.scale, language),
    place: placeWords(hospital, funnel, indicator, t, language),
  };
}

const apartWord = {
  hidden: "hidden",
  empty: "empty",
  "not read": "notRead",
  "incomplete documents": "incomplete",
} as const;
