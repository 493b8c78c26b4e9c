import { expect, test } from "vitest";
import { dischargeLetterDelay } from "../../indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { messages } from "../../locales/en/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formulaSentence } from "./formulaSentence.ts";
import { exampleFigure, exampleLine } from "./testing/exampleLine.ts";

const t = translator("en", messages);
const said = (line: IndicatorFigures) => {
  const { id, values } = formulaSentence(line, t, "en")!;
  return t(id, values);
};

test("a share is its two counts", () =>
  expect(said(exampleLine({ current: exampleFigure(714, 1000) }))).toMatch(/^714 ÷ 1,000 = 71\.4%, 95% interval/));

test("a delay is worked out day by day, with the counts that it stands on", () => {
  const median = { state: "final", numerator: 36, denominator: 39, value: 0, lower: null, upper: null } as const;
  const marks = [{ days: 0, figure: exampleFigure(33, 39, 0.1) }];
  const delay = { ...exampleLine({ indicator: dischargeLetterDelay, current: median }), marks };
  expect(said(delay)).toMatch(
    /^Kaplan–Meier: share within d days = 1 − .* Of 39 discharges, 36 have a letter within 60 days and 3 had none when last seen, 60 days at most; on the day itself 33 ÷ 39 = 85%\. Median, .*: 0\u00a0d$/,
  );
  expect(said({ ...delay, marks: [] })).not.toMatch(/on the day itself/);
});
