import { expect, test } from "vitest";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import { exampleEvidence } from "../../indicators/status/testing/exampleEvidence.ts";
import { Definition } from "./Definition.tsx";
import { wordsOf } from "../testing/wordsOf.tsx";

test("the definition gives the status that holds, why it is not the declared one, and its evidence", () => {
  const indicator = { ...tobaccoStatus, status: "steering" as const, evidence: exampleEvidence };
  const fallBack = { because: "version", versions: ["eds-nlp 2026.2"] } as const;
  const words = wordsOf(
    <Definition indicator={indicator} status={{ declared: "steering", status: "validated", fallBack }} />,
  );
  const at = words.indexOf("Stade");
  expect(words.slice(at, at + 3)).toEqual([
    "Stade",
    "validé, non retenu à ce jour pour le pilotage",
    "La fiche l’annonce «\u00a0retenu pour le pilotage\u00a0». Il redescend d’un stade parce que la version eds-nlp 2026.2 de l’algorithme n’a pas été validée ici, jusqu’à ce qu’il soit validé de nouveau.",
  ]);
  const evidence = words.indexOf("Pièces à l’appui");
  expect(words.slice(evidence + 1, evidence + 4).map((line) => line.split(" ", 2).join(" "))).toEqual([
    "Validation locale",
    "Avis favorable",
    "Signé par",
  ]);
});

test("the definition of an indicator in research says that it has no evidence yet", () => {
  const words = wordsOf(
    <Definition indicator={tobaccoStatus} status={{ declared: "research", status: "research", fallBack: null }} />,
  );
  expect(words.slice(words.indexOf("Stade") + 1, words.indexOf("Responsable"))).toEqual([
    "recherche",
    "Pièces à l’appui",
    "Aucune pièce à l’appui pour l’instant.",
  ]);
});
