import { describe, expect, test } from "vitest";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { reasonSentence, verdictSentences } from "../sentences/verdictSentences.ts";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import type { VerdictReason } from "./SteeringVerdict.ts";
import { type VerdictContext, verdictOf } from "./verdictOf.ts";

const steering = <I extends Indicator>(indicator: I): I => ({ ...indicator, status: "steering" });
const letter = steering(dischargeLetterDay0);
const tobacco = steering(tobaccoStatus);
const low = { c: 0.03, c0: 0.88, numerator: 3, denominator: 100, unit: "stay" } as const;
const context: VerdictContext = {
  window: { from: "2020-01", to: "2024-12" },
  whole: false,
  cutoff: "2024-10-31",
  extractedAt: "2024-11-15T06:00:00",
};
const codes = (line: IndicatorFigures, changes: Partial<VerdictContext> = {}) =>
  verdictOf(line, { ...context, ...changes }).reasons.map(({ code }) => code);

test("a figure against which nothing speaks is fit, and any reason makes it unfit", () => {
  expect(verdictOf(exampleLine({ indicator: letter }), context)).toEqual({ fit: true, reasons: [] });
  expect(verdictOf(exampleLine(), context)).toEqual({ fit: false, reasons: [{ code: "research" }] });
});

test("what is not measured has no other reason", () => {
  const line = exampleLine({ current: { state: "not measured", missing: ["note.note_id"] } });
  expect(codes(line)).toEqual(["not measured"]);
});

describe("documents", () => {
  const values = [0.75, 0.75, 0.75, 0.75];
  test("count against the period that speaks, not against one long past", () => {
    expect(codes(exampleLine({ indicator: letter, values, marks: { 3: { lowCompleteness: low } } }))).toEqual([
      "low completeness",
    ]);
    expect(codes(exampleLine({ indicator: letter, values, marks: { 1: { lowCompleteness: low } } }))).toEqual([]);
    expect(codes(exampleLine({ indicator: letter, values, marks: { 0: { beforeStart: true } } }))).toEqual([]);
  });

  test("count against a whole window where any of it is concerned, the worst month being said", () => {
    const worse = { ...low, c: 0.01, numerator: 1 };
    const line = exampleLine({
      indicator: letter,
      values,
      marks: { 1: { lowCompleteness: low }, 2: { lowCompleteness: worse } },
    });
    expect(verdictOf(line, { ...context, whole: true }).reasons).toEqual([{ code: "low completeness", low: worse }]);
    expect(codes(line, { whole: true, window: { from: "2024-10", to: "2024-10" } })).toEqual([]);
  });

  test("count against a count over the months it looks back at", () => {
    const months = Array.from({ length: 20 }, () => 0.75);
    const missing = (at: number) =>
      exampleLine({ indicator: steering(lettersMissing), values: months, marks: { [at]: { beforeStart: true } } });
    expect(codes(missing(8))).toEqual(["before start"]);
    expect(codes(missing(7))).toEqual([]);
  });

  test("that never came are told from those of before the start", () => {
    const all = exampleLine({
      indicator: letter,
      values: [0, 0],
      marks: { 0: { beforeStart: true }, 1: { beforeStart: true } },
    });
    expect(verdictOf(all, context).reasons).toContainEqual({ code: "before start", never: true });
  });
});

describe("reading", () => {
  const read = (shareRead: number): IndicatorFigures => ({ ...exampleLine({ indicator: tobacco }), shareRead });

  test("of too few units counts, and of none at all", () => {
    expect(codes(read(0.79))).toEqual(["few read"]);
    expect(codes(read(0.8))).toEqual([]);
    const unread = exampleLine({ indicator: tobacco, current: { state: "not read" } });
    expect(verdictOf(unread, context).reasons).toContainEqual({ code: "few read", share: 0, unit: "stay" });
  });

  test("whose error was not measured counts where it could be, and a version that changed until it is", () => {
    const line = exampleLine({
      indicator: tobacco,
      phases: [
        { from: 0, to: 1, status: "firm", centre: null, begins: null },
        { from: 2, to: 3, status: "firm", centre: null, begins: { version: { from: "eds-nlp 1", to: "eds-nlp 2" } } },
      ],
    });
    const unmeasured = { ...line, correction: { state: "not measured", versions: ["eds-nlp 2"] } } as const;
    expect(verdictOf(unmeasured, context).reasons).toEqual([
      { code: "version changed", from: "eds-nlp 1", to: "eds-nlp 2" },
      { code: "error not measured", versions: ["eds-nlp 2"] },
    ]);
    expect(codes(unmeasured, { window: { from: "2024-10", to: "2024-12" } })).toEqual(["error not measured"]);
    expect(codes({ ...line, correction: { state: "corrected", value: 0.7, lower: 0.6, upper: 0.8, by: [] } })).toEqual(
      [],
    );
    expect(codes({ ...line, correction: { state: "hidden" } })).toEqual(["version changed"]);
    expect(codes({ ...line, correction: { state: "mixed" } })).toEqual(["version mixed", "version changed"]);
  });
});

describe("figures", () => {
  test("need firm limits, points that are shown, and data of not so long ago", () => {
    const phases = [{ from: 0, to: 3, status: "provisional", centre: 0.75, begins: null }] as const;
    expect(verdictOf(exampleLine({ indicator: letter, phases }), context).reasons).toEqual([
      { code: "few points", points: 4 },
    ]);
    expect(codes(exampleLine({ indicator: letter, values: [null, null, 0.7, 0.7] }))).toEqual(["many hidden"]);
    expect(codes(exampleLine({ indicator: letter, values: [0.7, 0.7, 0.7, null] }))).toEqual(["many hidden"]);
    expect(codes(exampleLine({ indicator: letter, current: { state: "empty" } }))).toEqual(["empty"]);
    const unselected = exampleLine({ indicator: letter, current: { state: "empty", selectedByReading: true } });
    expect(verdictOf(unselected, context).reasons).toEqual([{ code: "empty", selectedByReading: true }]);
    expect(codes(exampleLine({ indicator: letter }), { cutoff: "2024-08-15" })).toEqual([]);
    expect(codes(exampleLine({ indicator: letter }), { cutoff: "2024-08-14" })).toEqual(["late"]);
  });
});

test("every reason is a sentence of its own in both languages", () => {
  const reasons: readonly VerdictReason[] = [
    { code: "not measured" },
    { code: "empty" },
    { code: "empty", selectedByReading: true },
    { code: "research" },
    { code: "before start", never: false },
    { code: "before start", never: true },
    { code: "low completeness", low },
    { code: "few read", share: 0.42, unit: "stay" },
    { code: "few read", share: 0.42, unit: "document" },
    { code: "few read", share: 0, unit: "stay" },
    { code: "version mixed" },
    { code: "version changed", from: "eds-nlp 1", to: "eds-nlp 2" },
    { code: "error not measured", versions: ["eds-nlp 2"] },
    { code: "few points", points: 9 },
    { code: "many hidden" },
    { code: "late", until: "2024-08-01" },
  ];
  for (const [language, messages] of [
    ["fr", fr],
    ["en", en],
  ] as const) {
    const t = translator(language, messages);
    const said = reasons.map((reason) => {
      const { id, values } = reasonSentence(reason, language);
      return t(id, values);
    });
    expect(new Set(said).size).toBe(reasons.length);
    expect(said.every((words) => words.endsWith("."))).toBe(true);
  }
  const t = translator("fr", fr);
  const { id, values } = reasonSentence({ code: "low completeness", low }, "fr");
  expect(t(id, values)).toBe(
    "Documents incomplets\u00a0: 3\u00a0% des séjours ont un document, contre 88\u00a0% attendus.",
  );
  const read = reasonSentence({ code: "few read", share: 0.72, unit: "stay" }, "fr");
  expect(t(read.id, read.values)).toBe("72\u00a0% seulement des séjours ont un document lu par l’analyse automatique.");
  expect(verdictSentences({ fit: true, reasons: [] }, "fr")).toHaveLength(1);
  expect(verdictSentences({ fit: false, reasons: [{ code: "empty" }] }, "fr")).toHaveLength(2);
});
