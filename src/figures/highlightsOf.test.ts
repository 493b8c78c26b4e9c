import { expect, test } from "vitest";
import { documentCoverage } from "../indicators/catalogue/completeness/documentCoverage.ts";
import { nlpCoverage } from "../indicators/catalogue/completeness/nlpCoverage.ts";
import { dischargeLetter8Days } from "../indicators/catalogue/discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { tobaccoStatus } from "../indicators/catalogue/habits/tobaccoStatus.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { highlightsOf } from "./highlightsOf.ts";
import { exampleLine } from "./sentences/testing/exampleLine.ts";

const low = { rule: "outside", side: "low", meaning: "concern" } as const;
const nowhere = () => Promise.resolve([]);

function signalOf(id: string, status: Indicator["status"], value: number) {
  const indicator: Indicator = { ...dischargeLetterDay0, id, status, labels: [id] };
  return exampleLine({ indicator, values: [0.75, 0.75, 0.75, value], signal: low });
}

test("a signal of an indicator still in research comes after those of validated ones, however many its units", async () => {
  const lines = [
    signalOf("wide", "research", 0.5),
    signalOf("small", "validated", 0.72),
    signalOf("large", "validated", 0.7),
  ];
  const highlights = await highlightsOf(lines, nowhere);
  expect(highlights.map(({ indicator }) => indicator)).toEqual(["large", "small", "wide"]);
});

test("what neither improves nor concerns comes last within its status, however many its units", async () => {
  const indicator: Indicator = { ...dischargeLetterDay0, id: "wide", status: "validated", direction: "neutral" };
  const signal = { ...low, meaning: "neutral" } as const;
  const lines = [
    exampleLine({ indicator, values: [0.75, 0.75, 0.75, 0.5], signal }),
    signalOf("research", "research", 0.7),
    signalOf("small", "validated", 0.72),
  ];
  const highlights = await highlightsOf(lines, nowhere);
  expect(highlights.map(({ indicator }) => indicator)).toEqual(["small", "wide", "research"]);
});

test("a site that stops sending letters fills one line and leaves room for the rest", async () => {
  const letters = [dischargeLetterDay0, dischargeLetter8Days, documentCoverage, tobaccoStatus].map((indicator) =>
    exampleLine({ indicator, values: [0.75, 0.75, 0.75, 0.2], signal: low }),
  );
  const read = exampleLine({ indicator: nlpCoverage, values: [0.75, 0.75, 0.75, 0.7], signal: low });
  const highlights = await highlightsOf([...letters, read], nowhere);
  expect(highlights.map((one) => [one.indicator, one.kind === "signal" && one.others.length])).toEqual([
    ["document-coverage", 3],
    ["nlp-coverage", 0],
  ]);
});

test("a signal comes where the status that holds puts it, not the declared one", async () => {
  const fallen = (line: ReturnType<typeof signalOf>, status: Indicator["status"]) => ({
    ...line,
    status: { ...line.status, status },
  });
  const lines = [fallen(signalOf("fallen", "validated", 0.5), "research"), signalOf("small", "validated", 0.72)];
  const highlights = await highlightsOf(lines, nowhere);
  expect(highlights.map(({ indicator }) => indicator)).toEqual(["small", "fallen"]);
});
