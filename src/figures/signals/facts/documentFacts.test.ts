import { expect, test } from "vitest";
import { dischargeLetterDay0 } from "../../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { documentCoverage } from "../../../indicators/catalogue/completeness/documentCoverage.ts";
import { lettersMissing } from "../../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { exampleFit } from "../../completeness/testing/exampleFit.ts";
import { documentFacts } from "./documentFacts.ts";

/** What is told of so many documented among 100 stays of each month from January 2024 on. */
const told = (documented: readonly number[]) =>
  documentFacts(7, { DISCHARGE: exampleFit(documented) }, [dischargeLetterDay0]).map(({ cause, units, indicators }) => {
    expect(indicators).toEqual([dischargeLetterDay0.id]);
    return [cause, units[0]!.count];
  });
const steady = Array.from({ length: 12 }, () => 90);

test("months below what is expected are told with all their stays, beside a start and never before it", () => {
  expect(told(steady)).toEqual([]);
  const lacking = { kind: "documents lacking", months: ["2024-07", "2024-09"] };
  expect(told(steady.with(6, 5).with(8, 20))).toEqual([[lacking, 200]]);
  expect(told([0, 0, 0, ...steady.slice(3)].with(6, 5).with(8, 20))).toEqual([
    [{ kind: "documents begin", first: "2024-04", last: "2024-04" }, 300],
    [lacking, 200],
  ]);
  // 71 of 90 expected is below 0.8·c0; in one of twelve months it is what chance makes once in some hundreds.
  const few = steady.map(() => 65);
  expect(told(few.with(4, 51))).toEqual([]);
  expect(told(few.with(4, 40))).toEqual([[{ kind: "documents lacking", months: ["2024-05"] }, 100]]);
  expect(told(steady.map(() => 0))).toEqual([[{ kind: "no documents" }, 1200]]);
});

test("what is left to do of the latest months is not touched by months before those", () => {
  const touched = (months: number) =>
    documentFacts(7, { DISCHARGE: exampleFit(Array.from({ length: months }, () => 90).with(6, 5)) }, [
      dischargeLetterDay0,
      lettersMissing,
    ]).map(({ indicators }) => indicators);
  expect(touched(18)).toEqual([["discharge-letter-day0", "letters-missing"]]);
  expect(touched(19)).toEqual([["discharge-letter-day0"]]);
});

test("months that lack documents are no limit of the share that tells them", () => {
  const fit = exampleFit(steady.with(6, 5));
  const touched = (measured: Parameters<typeof documentFacts>[2]) =>
    documentFacts(7, { DISCHARGE: fit }, measured).map(({ indicators }) => indicators);
  expect(touched([documentCoverage, dischargeLetterDay0])).toEqual([["discharge-letter-day0"]]);
  expect(touched([documentCoverage])).toEqual([]);
});
