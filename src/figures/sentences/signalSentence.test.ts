import { describe, expect, it } from "vitest";
import { messages } from "../../locales/fr/messages.ts";
import { type Sentence, translator } from "../../locales/translate.ts";
import { seriesSentences } from "./seriesSentences.ts";
import { ruleSentence, signalSentence } from "./signalSentence.ts";
import { signalRun } from "./signalRun.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const t = translator("fr", messages);
const say = (sentence: Sentence | null) => sentence && t(sentence.id, sentence.values);
const high = { side: "high", meaning: "improvement" } as const;
const window = { from: "2020-01", to: "2024-12" };

describe("the run behind a signal", () => {
  it("counts back to the first point of a shift, and not across a hidden point", () => {
    const values = [0.74, 0.76, 0.76, null, 0.76, 0.77, 0.76, 0.76, 0.76, 0.76, 0.76];
    const { series } = exampleLine({ values, signal: { rule: "shift", ...high } });
    expect(signalRun(series, values.length - 1)).toBe(7);
    expect(say(signalSentence(series, values.length - 1, "percent", "fr"))).toBe(
      "au-dessus de la moyenne (75,0\u00a0%) depuis 7 mois",
    );
  });

  it("counts the points of a trend, the first included", () => {
    const { series } = exampleLine({
      values: [0.76, 0.7, 0.71, 0.72, 0.73, 0.74, 0.75, 0.76],
      signal: { rule: "trend", ...high },
    });
    expect(signalRun(series, 7)).toBe(7);
  });

  it("stops at a phase", () => {
    const phases = [
      { from: 0, to: 3, status: "run", centre: null, begins: null },
      { from: 4, to: 7, status: "run", centre: null, begins: { reason: "Nouveau modèle" } },
    ] as const;
    const { series } = exampleLine({
      values: Array.from({ length: 8 }, () => 0.76),
      phases,
      signal: { rule: "shift", ...high },
    });
    expect(signalRun(series, 7)).toBe(4);
  });
});

describe("the sentence above a chart", () => {
  it("says the value, its place and its meaning", () => {
    const line = exampleLine({
      values: [0.75, 0.75, 0.75, 0.72],
      signal: { rule: "outside", side: "low", meaning: "concern" },
    });
    const [first] = seriesSentences(line, window, t, "fr");
    expect(say(first ?? null)).toBe(
      "En octobre 2024\u00a0: 72,0\u00a0% [69,7\u00a0; 74,3], sous la limite basse (73,1\u00a0%). Variation inhabituelle, dans le sens à surveiller.",
    );
    expect(say(ruleSentence(line.series, 3))).toContain("limites calculées sur 4 mois");
  });

  it("names a break of version, the name of the system once", () => {
    const begins = { version: { from: "EDS-NLP 2025.1", to: "EDS-NLP 2026.1" } };
    const phases = [
      { from: 0, to: 1, status: "run", centre: null, begins: null },
      { from: 2, to: 3, status: "provisional", centre: null, begins },
    ] as const;
    const words = seriesSentences(exampleLine({ phases }), window, t, "fr").map(say).join(" ");
    expect(words).toContain("Rupture en septembre 2024 (EDS-NLP 2025.1 → 2026.1)");
    expect(words).toContain("limites provisoires");
  });

  it("counts hidden points, and says nothing of those outside the window", () => {
    const line = exampleLine({ values: [null, 0.75, null, 0.75] });
    const words = (from: string) =>
      seriesSentences(line, { ...window, from }, t, "fr")
        .map(say)
        .join(" ");
    expect(words("2024-01")).toContain("2 points sont masqués");
    expect(words("2024-08")).toContain("Un point est masqué");
  });

  it("adds a digit where a crossed limit would read like the value", () => {
    const line = exampleLine({
      values: [0.75, 0.75, 0.75, 0.7305],
      signal: { rule: "outside", side: "low", meaning: "concern" },
    });
    expect(say(signalSentence(line.series, 3, "percent", "fr"))).toBe("sous la limite basse (73,1\u00a0%)");
  });
});
