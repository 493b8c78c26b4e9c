import { expect, test } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import type { Correction } from "../correction/Correction.ts";
import type { PhaseCorrection } from "../correction/SeriesCorrections.ts";
import { seriesSentences } from "./seriesSentences.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const begins = { version: { from: "eds-nlp 2025.1", to: "eds-nlp 2026.1" } };
const phases = [
  { from: 0, to: 1, status: "run", centre: 0.75, begins: null },
  { from: 2, to: 3, status: "run", centre: 0.75, begins },
] as const;
const level = (value: number, half: number): Correction => ({
  state: "corrected",
  value,
  lower: value - half,
  upper: value + half,
  by: [],
});
const change = { difference: 0.021, lower: -0.019, upper: 0.06 };
const all = { from: "2024-07", to: "2024-10" };

function said(levels: readonly PhaseCorrection[], language: Language = "fr", values = [0.75, 0.76, 0.74, 0.75]) {
  const t = translator(language, { fr, en }[language]);
  const hidden = values.map((value) => (Number.isNaN(value) ? null : value));
  const line = exampleLine({ values: hidden, phases, corrections: { points: [], phases: levels } });
  return seriesSentences(line, all, t, language)
    .map(({ id, values: said }) => t(id, said))
    .join(" ");
}

test("a break of which both sides are corrected says how the corrected level moved", () => {
  const levels = [
    { level: level(0.261, 0.03), change: null },
    { level: level(0.282, 0.025), change },
  ];
  expect(said(levels)).toContain(
    "les niveaux bruts d’avant et d’après ne se comparent pas. Corrigé de l’erreur de l’algorithme, le niveau passe de 26,1\u00a0% [23,1\u00a0;\u00a029,1] à 28,2\u00a0% [25,7\u00a0;\u00a030,7], soit +2,1\u00a0pt [−1,9\u00a0; 6,0], ce qui est compatible avec un niveau inchangé.",
  );
  expect(said(levels, "en")).toContain("a change of +2.1\u00a0pt (−1.9 to 6.0), which is compatible with no change.");
  expect(said([levels[0]!, { ...levels[1]!, change: { difference: 0.05, lower: 0.01, upper: 0.09 } }])).toMatch(
    /soit \+5,0\spt \[1,0\s; 9,0\]\. /,
  );
});

test("where one side is not, levels do not compare, and the last one is told alone", () => {
  const words = said([
    { level: { state: "not measured", versions: ["eds-nlp 2025.1"] }, change: null },
    { level: level(0.282, 0.025), change: null },
  ]);
  expect(words).toContain("les niveaux d’avant et d’après ne se comparent pas. Corrigé");
  expect(words).toContain(
    "Corrigé de l’erreur de l’algorithme, le niveau moyen depuis septembre 2024 est de 28,2\u00a0% [25,7\u00a0;\u00a030,7].",
  );
  const zero = said([
    { level: null, change: null },
    { level: { state: "compatible with 0", upper: 0.004, by: [] }, change: null },
  ]);
  expect(zero).toContain("depuis septembre 2024 est compatible avec\u00a00, au plus 0,4\u00a0%.");
});

test("too many hidden points tell no level", () => {
  const levels = [
    { level: level(0.261, 0.03), change: null },
    { level: level(0.282, 0.025), change },
  ];
  expect(said(levels, "fr", [0.75, NaN, NaN, 0.75])).not.toContain("Corrigé");
});
