import { expect, it } from "vitest";
import { letterSections } from "../../indicators/catalogue/discharge-letter/letterSections.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { suicideAttempt } from "../../indicators/catalogue/suicide-attempt/suicideAttempt.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import { emptyFigure } from "../publishFigure.ts";
import { stateExplained, stateSentence, stateWords } from "./stateSentence.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };

function said(indicator: Indicator, language: Language): readonly string[] {
  const t = translate[language];
  const figure = emptyFigure(indicator);
  return [stateSentence(figure, indicator.unit), stateExplained(figure, t, indicator.unit)].map(({ id, values }) =>
    t(id, values),
  );
}

it("says which unit there is none of", () => {
  expect(said(dischargeLetterDay0, "fr")).toEqual([
    "aucun séjour concerné",
    "Aucun séjour concerné dans ce périmètre et cette période.",
  ]);
  expect(said(suicideAttempt, "fr")[0]).toBe("aucun passage concerné");
  expect(said(suicideAttempt, "en")[0]).toBe("no eligible attendances");
});

it("says of a share that it is not known yet, and why", () => {
  const figure = { state: "not followed", days: 30 } as const;
  expect(stateWords(figure, translate.en, "stay")).toBe("not known yet (followed for fewer than 30 days)");
  const { id, values } = stateExplained(figure, translate.fr, "stay");
  expect(translate.fr(id, values)).toBe(
    "Pas encore connu\u00a0: ceux qui attendaient encore à la fin des données n’avaient pas été suivis 30 jours.",
  );
});

it("says that reading found none where it selects them", () => {
  const [word, sentence] = said(letterSections, "fr");
  expect(word).toBe("aucun séjour retenu");
  expect(sentence).toBe(
    "Aucun séjour retenu\u00a0: aucun document n’a été lu, ou l’analyse automatique n’y a pas trouvé ce que l’indicateur demande.",
  );
  expect(said(letterSections, "en")[0]).toBe("no stays selected");
  expect(translate.fr(stateSentence(emptyFigure(letterSections)).id)).toBe("rien de retenu");
  expect(translate.fr(stateSentence(emptyFigure(dischargeLetterDay0)).id)).toBe("rien à compter");
});
