import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charlson } from "../../indicators/catalogue/comorbidities/charlson.ts";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { nlpCoverage } from "../../indicators/catalogue/completeness/nlpCoverage.ts";
import { dischargeLetter8Days } from "../../indicators/catalogue/discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { flu } from "../../indicators/catalogue/epidemics/flu.ts";
import { letterSections } from "../../indicators/catalogue/discharge-letter/letterSections.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import { suicideAttempt } from "../../indicators/catalogue/suicide-attempt/suicideAttempt.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { SeriesPhase } from "../ControlSeries.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { exampleFigure, exampleLine } from "../sentences/testing/exampleLine.ts";
import { mergeByCause } from "./mergeByCause.ts";
import { signalsAt } from "./signalsAt.ts";

const falls = { rule: "outside", side: "low", meaning: "concern" } as const;
const rises = { rule: "outside", side: "high", meaning: "improvement" } as const;

/** A line that was steady at 75 % and ends on another level. */
function line(indicator: Indicator, last: number, more: Parameters<typeof exampleLine>[0] = {}): IndicatorFigures {
  const signal = last < 0.7312 ? falls : last > 0.769 ? rises : null;
  return exampleLine({ indicator, values: [0.75, 0.76, 0.74, 0.75, last], signal, ...more });
}

/** What is told of a place: the cause, the indicator that tells it, the others. */
function told(lines: readonly IndicatorFigures[]) {
  return mergeByCause(signalsAt(lines, null)).map(({ cause, leader, others }) => [
    cause?.kind ?? null,
    leader.line.indicator.id,
    ...others.map((one) => one.line.indicator.id),
  ]);
}

describe("the unusual variations of one place", () => {
  it("that documents missing below explain are one line for each kind of documents, whatever else they share", () => {
    const signal = { ...rises, meaning: "neutral", byDocuments: true } as const;
    const lines = [
      line(dischargeLetterDay0, 0.78, { signal }),
      line(documentCoverage, 0.79, { signal }),
      line(tobaccoStatus, 0.8),
    ];
    expect(told(lines)).toEqual([
      [null, "tobacco-status"],
      ["documents below", "document-coverage", "discharge-letter-day0"],
    ]);
  });

  it("of a site that stops sending letters are one line, which the coverage tells", () => {
    const lines = [
      line(dischargeLetterDay0, 0.3),
      line(dischargeLetter8Days, 0.28),
      line(letterSections, 0.5),
      line(tobaccoStatus, 0.8),
      line(charlson, 0.6),
      line(documentCoverage, 0.35),
      line(suicideAttempt, 0.75),
    ];
    expect(told(lines)).toEqual([
      [
        "documents",
        "document-coverage",
        // Means are taken over all their units, shares differ from their centre by so many.
        "letter-sections",
        "charlson",
        "discharge-letter-8days",
        "discharge-letter-day0",
        "tobacco-status",
      ],
    ]);
  });

  it("leave to themselves what a want of documents cannot move", () => {
    const lines = [line(documentCoverage, 0.5), line(dischargeLetterDay0, 0.8), line(nlpCoverage, 0.6)];
    expect(told(lines)).toEqual([
      [null, "document-coverage"],
      [null, "nlp-coverage"],
      [null, "discharge-letter-day0"],
    ]);
  });

  it("leave a count above its threshold to itself where documents are missing: they can only lower it", () => {
    const above = { rule: "threshold", side: "high", meaning: "concern" } as const;
    const inLetters: Indicator = { ...flu, documents: ["DISCHARGE"] };
    const wanting = line(documentCoverage, 0.5);
    expect(told([wanting, line(inLetters, 0.8, { signal: above })])).toEqual([
      [null, "document-coverage"],
      [null, "flu"],
    ]);
    // A share among the units read may go either way.
    expect(told([wanting, line(inLetters, 0.8)])).toEqual([["documents", "document-coverage", "flu"]]);
  });

  it("name a want of documents that no rule tells, where it explains something", () => {
    const wanting = line(documentCoverage, 0.5, { signal: null });
    expect(told([wanting, line(tobaccoStatus, 0.6)])).toEqual([["documents", "document-coverage", "tobacco-status"]]);
    expect(told([wanting, line(nlpCoverage, 0.6)])).toEqual([[null, "nlp-coverage"]]);
    const few = exampleFigure(5, 10, 0.3);
    const small = line(documentCoverage, 0.5, { signal: null, current: few });
    expect(told([small, line(tobaccoStatus, 0.6)])).toEqual([[null, "tobacco-status"]]);
    const [first] = mergeByCause(signalsAt([wanting, line(tobaccoStatus, 0.6)], null));
    expect(first!.cause).toEqual({ kind: "documents", side: "low", expected: expect.closeTo(0.7, 2) });
  });

  it("of series that begin anew for one version are one line, and for another reason another", () => {
    const begins = (reason: NonNullable<SeriesPhase["begins"]>) => ({
      phases: [
        { from: 0, to: 3, status: "firm", centre: 0.75, begins: null },
        { from: 4, to: 4, status: "run", centre: 0.75, begins: reason },
      ] as const,
    });
    const version = { version: { from: "EDS-NLP 0.17", to: "EDS-NLP 0.23" } };
    const lines = [
      line(tobaccoStatus, 0.75, begins(version)),
      line(charlson, 0.75, begins(version)),
      line(letterSections, 0.75, begins({ reason: "Nouveau modèle de lettre" })),
    ];
    expect(told(lines)).toEqual([
      ["version", "charlson", "tobacco-status"],
      ["break", "letter-sections"],
    ]);
  });

  it("go back to a break declared below, unless they came back to their mean after it", () => {
    const breaksBelow = [{ site: "Saint-Antoine", date: "2024-09-15", reason: "Nouveau modèle" }];
    const since = { breaksBelow, values: [0.75, 0.76, 0.76, 0.73, 0.7] };
    const back = { breaksBelow: [{ ...breaksBelow[0]!, date: "2024-06-15" }], values: [0.72, 0.73, 0.76, 0.76, 0.7] };
    expect(told([line(tobaccoStatus, 0.7, since), line(letterSections, 0.7, since)])).toEqual([
      ["break below", "letter-sections", "tobacco-status"],
    ]);
    expect(told([line(tobaccoStatus, 0.7, back)])).toEqual([[null, "tobacco-status"]]);
  });

  it("of one family that go the same way are one line, told by the one with most units", () => {
    expect(told([line(dischargeLetterDay0, 0.7), line(dischargeLetter8Days, 0.65)])).toEqual([
      ["family", "discharge-letter-8days", "discharge-letter-day0"],
    ]);
    expect(told([line(dischargeLetterDay0, 0.8), line(dischargeLetter8Days, 0.65)])).toEqual([
      [null, "discharge-letter-8days"],
      [null, "discharge-letter-day0"],
    ]);
    expect(told([line(tobaccoStatus, 0.7), line(letterSections, 0.7)])).toEqual([
      [null, "letter-sections"],
      [null, "tobacco-status"],
    ]);
  });

  it("come in the order of the best status that they touch, then of the units concerned", () => {
    const lines = [
      line(nlpCoverage, 0.3),
      line(documentCoverage, 0.7),
      line({ ...dischargeLetterDay0, status: "steering" }, 0.7),
      line({ ...nlpCoverage, id: "unreadable-documents", status: "validated" }, 0.8),
    ];
    expect(told(lines).map(([, leader]) => leader)).toEqual([
      "document-coverage",
      "unreadable-documents",
      "nlp-coverage",
    ]);
  });

  it("are told once each, whatever they are", () => {
    const indicators = [
      dischargeLetterDay0,
      dischargeLetter8Days,
      letterSections,
      tobaccoStatus,
      charlson,
      documentCoverage,
      nlpCoverage,
      suicideAttempt,
    ];
    const level = fc.constantFrom(0.4, 0.7, 0.75, 0.8);
    fc.assert(
      fc.property(fc.array(level, { minLength: 8, maxLength: 8 }), (levels) => {
        const lines = indicators.map((indicator, i) => line(indicator, levels[i]!));
        const unusual = indicators.filter((_, i) => levels[i] !== 0.75).map(({ id }) => id);
        const all = told(lines).flatMap(([, ...ids]) => ids);
        expect([all.length, new Set(all)]).toEqual([unusual.length, new Set(unusual)]);
      }),
    );
  });
});
