import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateOf } from "../correction/estimateOf.ts";
import { exampleValidation } from "../correction/testing/exampleValidation.ts";
import type { Validation } from "../correction/Validation.ts";
import type { Figure } from "../Figure.ts";
import { correctionFormula } from "./correctionFormula.ts";

const none = { ppv: null, npv: null, sensitivity: null, specificity: null };
const figureOf = (numerator: number, denominator: number): Figure => ({
  state: "final",
  numerator,
  denominator,
  value: numerator / denominator,
  lower: null,
  upper: null,
});
const formulaOf = (figure: Figure, validation: Validation, versions = 1) => {
  const counts = "numerator" in figure ? figure : { numerator: 26, denominator: 151 };
  const { isCompatibleWithZero: _, ...estimate } = estimateOf(counts, validation)!;
  const by = Array.from({ length: versions }, (_, at) => ({ version: `eds-nlp ${at}`, validation }));
  return correctionFormula(figure, { state: "corrected", ...estimate, by }, "percent", "en");
};
const measured = fc.record({
  value: fc.double({ min: 0.6, max: 1, noNaN: true }),
  cases: fc.integer({ min: 50, max: 400 }),
});

test("a figure corrected by predictive values shows both sides of its sum", () => {
  const validation = {
    ...exampleValidation(),
    ...none,
    ppv: { value: 0.775, cases: 200 },
    npv: { value: 0.9425, cases: 400 },
  };
  expect(formulaOf(figureOf(26, 151), validation)).toMatchObject({
    id: "figure.correction.formula.predictive",
    values: { numerator: "26", others: "125", denominator: "151", ppv: "77.5%", npv: "94.3%" },
  });
});

test("whatever a correction was made of, its formula gives its number", () => {
  fc.assert(
    fc.property(measured, measured, fc.integer({ min: 40, max: 60 }), fc.boolean(), (one, other, percent, drawn) => {
      const found = drawn ? { ...none, ppv: one, npv: other } : { ...none, sensitivity: one, specificity: other };
      const said = formulaOf(figureOf(percent * 10, 1000), { ...exampleValidation(), ...found });
      expect(said?.id).toBe(`figure.correction.formula.${drawn ? "predictive" : "performance"}`);
    }),
  );
});

test("there is none of several versions, nor of a figure that is not shown", () => {
  const validation = {
    ...exampleValidation(),
    ...none,
    ppv: { value: 0.8, cases: 99 },
    npv: { value: 0.9, cases: 99 },
  };
  expect(formulaOf(figureOf(26, 151), validation, 2)).toBeNull();
  expect(formulaOf({ state: "hidden" }, validation)).toBeNull();
});
