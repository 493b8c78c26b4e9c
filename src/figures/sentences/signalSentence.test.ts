import { describe, expect, it } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages } from "../../locales/fr/messages.ts";
import type { Grain } from "../../perimeter/View.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { type Sentence, translator } from "../../locales/translate.ts";
import { seriesSentences } from "./seriesSentences.ts";
import { ruleSentence, signalSentence } from "./signalSentence.ts";
import { signalRun } from "./signalRun.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const t = translator("fr", messages);
const english = translator("en", en);
const inEnglish = (sentence: Sentence | null) => sentence && english(sentence.id, sentence.values);
const say = (sentence: Sentence | null) => sentence && t(sentence.id, sentence.values);
const high = { side: "high", meaning: "improvement" } as const;
/** Of the last point. */
const both = (series: ControlSeries) => {
  const index = series.points.length - 1;
  return [
    say(signalSentence(series, index, "percent", "fr")),
    inEnglish(signalSentence(series, index, "percent", "en")),
  ];
};
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

  it("counts with a row what goes on after its point, and says so", () => {
    const line = exampleLine({ values: [0.74, ...Array.from({ length: 8 }, () => 0.76), 0.74] });
    const points = line.series.points.map((point) => ({ ...point, signal: { rule: "shift" as const, ...high } }));
    const series = { ...line.series, points };
    expect(inEnglish(ruleSentence(series, 6))).toBe(
      "Rule: 8 months in a row on the same side of the mean, 2 of them after this one; 7 are enough, which would rarely happen by chance.",
    );
    expect(inEnglish(ruleSentence(series, 8))).toMatch(/^Rule: 8 months in a row on the same side of the mean; 7/);
    const rising = exampleLine({ values: [0.76, 0.7, 0.71, 0.72, 0.73, 0.74, 0.75, 0.76, 0.7] }).series;
    const trend = rising.points.map((point) => ({ ...point, signal: { rule: "trend" as const, ...high } }));
    expect(inEnglish(ruleSentence({ ...rising, points: trend }, 4))).toMatch(
      /^Rule: 7 months in a row in the same direction, 3 of them after this one, which would rarely/,
    );
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

describe("a point close to a limit", () => {
  const closeTo = (values: readonly (number | null)[], side: "high" | "low", grain: Grain = "month") => {
    const { series } = exampleLine({ values, signal: { rule: "two-in-three", side, meaning: "neutral" } });
    return { ...series, grain };
  };
  it("is said to be close still when the limit was passed the month before", () => {
    expect(both(closeTo([0.75, 0.775, 0.766], "high"))).toEqual([
      "encore proche de la limite haute (76,9\u00a0%), dépassée en septembre",
      "still close to the upper limit (76.9%), exceeded in September",
    ]);
  });

  it("is said to be at the limit where it reads like it", () => {
    expect(both(closeTo([0.75, 0.775, 0.7687], "high"))).toEqual([
      "encore à la limite haute (76,9\u00a0%), dépassée en septembre",
      "still at the upper limit (76.9%), exceeded in September",
    ]);
  });

  it("is said to be close as another month was, with its year where that differs", () => {
    expect(both(closeTo([0.7345, 0.745, 0.734], "low"))).toEqual([
      "proche de la limite basse (73,1\u00a0%), comme en août",
      "close to the lower limit (73.1%), as in August",
    ]);
    const series = closeTo([0.766, 0.766], "high");
    const [first, last] = series.points;
    const points = [
      { ...first!, period: "2023-11-01" },
      { ...first!, period: "2023-12-01" },
      { ...last!, period: "2024-01-01" },
    ];
    const phases = [{ ...series.phases[0]!, to: 2 }];
    expect(both({ ...series, points, phases })[0]).toMatch(/comme en décembre 2023$/);
  });

  it("is said to be close alone across a hidden month", () => {
    expect(both(closeTo([0.766, null, 0.766], "high"))[0]).toBe("proche de la limite haute (76,9\u00a0%)");
  });

  it("has its rule in plain words, in agreement with the grain and the number", () => {
    const rule = (values: readonly number[], grain: Grain) => {
      const sentence = ruleSentence(closeTo(values, "high", grain), values.length - 1);
      return [say(sentence), inEnglish(sentence)];
    };
    expect(rule([0.755, 0.775, 0.766], "month")).toEqual([
      "Règle\u00a0: deux des trois derniers mois sont proches de la limite haute ou au-dessus, ce que le hasard fait rarement.",
      "Rule: two of the last three months are close to the upper limit or above it, which would rarely happen by chance.",
    ]);
    expect(rule([0.766, 0.766, 0.766], "week")).toEqual([
      "Règle\u00a0: les trois dernières semaines sont proches de la limite haute ou au-dessus, ce que le hasard fait rarement.",
      "Rule: all of the last three weeks are close to the upper limit or above it, which would rarely happen by chance.",
    ]);
  });
});

describe("a limit where no value can be", () => {
  const held = (lowerLimit: number, upperLimit: number, signal: SeriesPoint["signal"] = null): ControlSeries => {
    const { series } = exampleLine({ values: [0.985, 0.95, 0.985], signal });
    return {
      ...series,
      points: series.points.map((point) => ({ ...point, centre: 0.92, lowerLimit, upperLimit })),
    };
  };

  it("is said not to be, and is no number", () => {
    expect(both(held(0.82, 1.02))).toEqual([
      "au-dessus de la limite basse (82,0\u00a0%\u00a0; pas de limite haute)",
      "above the lower limit (82.0%; no upper limit)",
    ]);
    expect(both(held(-0.02, 0.99))).toEqual([
      "sous la limite haute (99,0\u00a0%\u00a0; pas de limite basse)",
      "below the upper limit (99.0%; no lower limit)",
    ]);
    expect(both(held(-0.02, 1.02))).toEqual(["sans limite haute ni basse", "with no upper or lower limit"]);
    expect(both({ ...held(-0.02, 1.02), chart: "XmR" })[1]).toBe("below the upper limit (102.0%; no lower limit)");
  });

  it("still judges: two of three points near it are far from the mean", () => {
    const series = held(0.83, 1.01, { rule: "two-in-three", ...high });
    expect(both(series)).toEqual([
      "loin au-dessus de la moyenne (92,0\u00a0%), comme en août",
      "far above the mean (92.0%), as in August",
    ]);
    const rule = ruleSentence(series, 2);
    expect([say(rule), inEnglish(rule)]).toEqual([
      "Règle\u00a0: deux des trois derniers mois sont loin au-dessus de la moyenne, ce que le hasard fait rarement.",
      "Rule: two of the last three months are far above the mean, which would rarely happen by chance.",
    ]);
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

  it("calls neither wanted nor to be watched what documents missing below explain", () => {
    const signal = { rule: "outside", side: "high", meaning: "neutral", byDocuments: true } as const;
    const [first] = seriesSentences(exampleLine({ values: [0.75, 0.75, 0.75, 0.78], signal }), window, t, "fr");
    expect(say(first ?? null)).toMatch(
      /Variation inhabituelle, mais qui tient aux documents\u00a0: sans les mois où ils manquaient, elle ne le serait pas\.$/,
    );
  });

  it("tells the breaks that sites below declare in the window, without a phase", () => {
    const reason = "Nouveau modèle de lettre";
    const breaksBelow = [
      { site: "Saint-Antoine", date: "2024-08-01", reason },
      { site: "Tenon", date: "2024-08-20", reason },
      { site: "Trousseau", date: "2023-02-01", reason: "Nouveau logiciel" },
    ];
    const words = seriesSentences(exampleLine({ breaksBelow }), { from: "2024-01", to: "2024-12" }, t, "fr").map(say);
    expect(words).toContain(
      "Saint-Antoine et Tenon déclarent une rupture en août 2024\u00a0: «\u00a0Nouveau modèle de lettre\u00a0».",
    );
    expect(words.join(" ")).not.toContain("Trousseau");
  });

  it("names a break of version, the name of the system once", () => {
    const begins = { version: { from: "EDS-NLP 2025.1", to: "EDS-NLP 2026.1" } };
    const phases = [
      { from: 0, to: 1, status: "run", centre: null, begins: null },
      { from: 2, to: 3, status: "provisional", centre: null, begins },
    ] as const;
    const words = seriesSentences(exampleLine({ phases }), window, t, "fr").map(say).join(" ");
    expect(words).toContain("Rupture en septembre 2024 (EDS-NLP 2025.1 → 2026.1)");
    expect(words).toContain("limites provisoires, aucune variation n’est jugée avant 13");
  });

  it("counts the complete points of the phase on screen, and how many of them the window holds", () => {
    const begins = { version: { from: "EDS-NLP 2025.1", to: "EDS-NLP 2026.1" } };
    const phases = [
      { from: 0, to: 1, status: "firm", centre: 0.75, begins: null },
      { from: 2, to: 6, status: "run", centre: 0.75, begins },
    ] as const;
    const line = exampleLine({ values: [0.75, 0.75, 0.75, 0.76, null, 0.75, 0.74], phases });
    const words = (from: string, to: string, of: typeof say = say) =>
      seriesSentences(line, { from, to }, t, "fr").map(of).join(" ");
    expect(words("2024-01", "2024-12")).toContain("4 points complets\u00a0: il en faut 8");
    expect(words("2024-01", "2024-07")).toContain("4 points complets, dont 2 dans la période affichée\u00a0:");
    expect(words("2024-10", "2024-12")).toContain("4 points complets, dont un seul dans la période affichée\u00a0:");
    expect(words("2024-08", "2024-08")).toContain("4 points complets, hors de la période affichée\u00a0:");
    expect(words("2024-10", "2024-12", inEnglish)).toContain(
      "4 complete points, only one of them in the period shown:",
    );
    // The phase that has too few is not on screen.
    expect(words("2024-01", "2024-05")).not.toContain("il en faut 8");
  });

  it("judges nothing between provisional limits, nor beyond one, nor of a point that does not enter", () => {
    const opening = (value: number, status: "provisional" | "firm", enters = true) => {
      const phases = [{ from: 0, to: 3, status, centre: 0.75, begins: null }];
      const line = exampleLine({ values: [0.75, 0.75, 0.75, value], phases });
      const points = line.series.points.map((point, at) => (at === 3 ? { ...point, enters } : point));
      const read = { ...line, series: { ...line.series, points } };
      const [first] = seriesSentences(read, window, t, "fr");
      const [english1] = seriesSentences(read, window, english, "en");
      return [say(first!)!.replace(/.*\], /, ""), inEnglish(english1!)!.replace(/.*?\), /, "")];
    };
    expect(opening(0.75, "provisional")).toEqual([
      "entre les limites provisoires (73,1\u00a0% et 76,9\u00a0%). Variation non jugée.",
      "within the provisional limits (73.1% and 76.9%). Variation not judged.",
    ]);
    expect(opening(0.8, "provisional")).toEqual([
      "au-dessus de la limite haute provisoire (76,9\u00a0%). Variation non jugée.",
      "above the provisional upper limit (76.9%). Variation not judged.",
    ]);
    expect(opening(0.72, "firm", false)[0]).toBe("sous la limite basse (73,1\u00a0%). Variation non jugée.");
    expect(opening(0.75, "firm")[0]).toMatch(/^entre les limites \(.*\)\. Variation habituelle\.$/);
  });

  it("counts hidden points among those of the window, and those with nothing to count, and says nothing of those outside the window", () => {
    const line = exampleLine({ values: [null, 0.75, null, 0.75] });
    const words = (from: string) =>
      seriesSentences(line, { ...window, from }, t, "fr")
        .map(say)
        .join(" ");
    expect(words("2024-01")).toContain("Sur 4 mois, 2 sont masqués.");
    expect(words("2024-08")).toContain("Sur 3 mois, un est masqué.");
    const points = line.series.points.map((point, at) =>
      at === 1 ? { ...point, figure: { state: "empty" as const } } : point,
    );
    const said = seriesSentences({ ...line, series: { ...line.series, points } }, window, t, "fr").map(say);
    expect(said).toContain("Sur 4 mois, 2 sont masqués et un n’a rien à compter.");
  });

  it("says since when a point beyond a limit has had company on its side of the mean, if that is as long as a shift", () => {
    const told = (before: number) => {
      const values = [0.7, ...Array.from({ length: before }, () => 0.76), 0.78];
      const { series } = exampleLine({ values, signal: { rule: "outside", ...high } });
      return both(series);
    };
    expect(told(5)).toEqual(["au-dessus de la limite haute (76,9\u00a0%)", "above the upper limit (76.9%)"]);
    expect(told(6)).toEqual([
      "au-dessus de la limite haute (76,9\u00a0%), au-dessus de la moyenne depuis 7 mois",
      "above the upper limit (76.9%), above the mean for 7 months",
    ]);
  });

  it("says of a value that reads like the limit it crosses that it is just beyond, and what tells them apart", () => {
    const line = exampleLine({
      values: [0.75, 0.75, 0.75, 0.7309],
      signal: { rule: "outside", side: "low", meaning: "concern" },
    });
    expect(say(signalSentence(line.series, 3, "percent", "fr"))).toBe(
      "juste sous la limite basse (73,11\u00a0% contre 73,12\u00a0%)",
    );
  });
});
