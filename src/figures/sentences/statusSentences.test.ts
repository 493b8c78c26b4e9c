import { expect, test } from "vitest";
import { exampleEvidence } from "../../indicators/status/testing/exampleEvidence.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import { evidenceSentences } from "./evidenceSentences.ts";
import { fallBackSentence } from "./fallBackSentence.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };

function fallen(fallBack: NonNullable<Parameters<typeof fallBackSentence>[0]["fallBack"]>, language: Language) {
  const said = fallBackSentence(
    { declared: "steering", status: "validated", fallBack },
    translate[language],
    language,
  )!;
  return translate[language](said.id, said.values);
}

test("a status that has fallen back says what it was declared and why", () => {
  expect(fallen({ because: "version", versions: ["eds-nlp 2026.2"] }, "fr")).toBe(
    "La fiche l’annonce «\u00a0retenu pour le pilotage\u00a0». Il redescend d’un stade parce que la version eds-nlp 2026.2 de l’algorithme n’a pas été validée ici, jusqu’à ce qu’il soit validé de nouveau.",
  );
  expect(fallen({ because: "break", date: "2026-06-01", words: "nouvelle trame" }, "en")).toBe(
    "The sheet declares it “adopted for steering”. It falls back one step because something has changed since it was validated (1 June 2026: nouvelle trame), until it is validated again.",
  );
  expect(fallBackSentence({ declared: "steering", status: "steering", fallBack: null }, translate.fr, "fr")).toBeNull();
});

test("evidence is told in plain words, with the minima that were set", () => {
  const said = exampleEvidence.map((one) =>
    evidenceSentences(one, translate.fr, "fr")
      .map(({ id, values }) => translate.fr(id, values))
      .join(" "),
  );
  expect(said).toEqual([
    "Validation locale du 12 mars 2026\u00a0: 400 séjours relus, 3 hôpitaux, version eds-nlp 2026.1. Valeur prédictive positive 91\u00a0% (minimum 85\u00a0%), sensibilité 87\u00a0% (minimum 80\u00a0%), accord entre relecteurs 0,84 (kappa de Cohen). Rapport de validation n° 12. Écart maximal de sensibilité\u00a0: 6 points selon l’âge et 1 point selon le sexe.",
    "Avis favorable du comité scientifique et éthique, 2 avril 2026. Séance d’avril.",
    "Signé par la fonction «\u00a0Présidence de la CME\u00a0», 20 avril 2026.",
  ]);
});
