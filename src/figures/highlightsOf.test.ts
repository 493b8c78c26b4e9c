import { expect, test } from "vitest";
import { dischargeLetterDay0 } from "../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { highlightsOf } from "./highlightsOf.ts";
import { exampleLine } from "./sentences/testing/exampleLine.ts";

const low = { rule: "outside", side: "low", meaning: "concern" } as const;
const nowhere = () => Promise.resolve([]);

function signalOf(id: string, status: Indicator["status"], value: number) {
  const indicator: Indicator = { ...dischargeLetterDay0, id, status };
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

test("a signal comes where the status that holds puts it, not the declared one", async () => {
  const fallen = (line: ReturnType<typeof signalOf>, status: Indicator["status"]) => ({
    ...line,
    status: { ...line.status, status },
  });
  const lines = [fallen(signalOf("fallen", "validated", 0.5), "research"), signalOf("small", "validated", 0.72)];
  const highlights = await highlightsOf(lines, nowhere);
  expect(highlights.map(({ indicator }) => indicator)).toEqual(["small", "fallen"]);
});
