import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { ComparedPlaces } from "../comparison/ComparedPlaces.ts";
import type { Peers } from "../comparison/Comparison.ts";
import { apartKeys } from "./apartKeys.ts";
import { comparedPointWords, placeWords } from "./comparedPointWords.ts";
import { formatCompared } from "./formatCompared.ts";

/** Where the hospital that a screen is about stands among its peers, or why it is not compared; null above hospitals. */
export function selfSentence(
  { judged, apart }: Peers,
  { self, name }: ComparedPlaces,
  indicator: Indicator,
  t: Translate,
  language: Language,
): Sentence | null {
  if (self === null) return null;
  const site = name(self);
  const left = apart.find((one) => one.site === self);
  if (left) return { id: "figure.comparison.self.apart", values: { site, why: apartKeys[left.why] } };
  const hospital = judged?.hospitals.find((one) => one.site === self);
  if (!judged || !hospital) return null;
  const { kind, target } = judged.funnel;
  return {
    id: "figure.comparison.self",
    values: {
      site,
      value: comparedPointWords(hospital, judged.funnel, indicator, t, language)[0]!,
      kind,
      reference: formatCompared(target ?? 0, kind, indicator.scale, language),
      place: placeWords(hospital, judged.funnel, indicator, t, language),
    },
  };
}
