import { expect, test } from "vitest";
import { exampleValidation } from "../../figures/correction/testing/exampleValidation.ts";
import { exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { wordsOf } from "../testing/wordsOf.tsx";
import { CorrectionSource } from "./CorrectionSource.tsx";

test("the reference of a validation is quoted as the extract's own words", () => {
  const validation = { ...exampleValidation(), reference: "Relecture simulée" };
  const by = [{ version: "eds-nlp 1", validation }];
  const level = { state: "corrected", value: 0.7, lower: 0.6, upper: 0.8, by } as const;
  const line = exampleLine({ corrections: { points: [], phases: [{ level, change: null }] } });
  const said = wordsOf(<CorrectionSource line={line} />).join(" ");
  expect(said).toMatch(/Référence donnée par l’extrait\u00a0: «\u00a0Relecture simulée\u00a0»\./);
});
