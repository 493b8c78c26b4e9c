import { expect, test } from "vitest";
import type { SeriesPhase, SeriesPoint } from "../../figures/ControlSeries.ts";
import { markId } from "./markId.ts";

const figure = { state: "final", numerator: 1, denominator: 2, value: 0.5, lower: 0.1, upper: 0.9 } as const;
const point = (signal: SeriesPoint["signal"] = null, enters = true) => ({ figure, enters, signal }) as SeriesPoint;
const phase = (from: number, to: number, status: SeriesPhase["status"]): SeriesPhase => ({
  from,
  to,
  status,
  centre: 0.5,
  begins: null,
});
const all = () => true;
const neutral = (byDocuments?: true) =>
  point({ rule: "shift", side: "high", meaning: "neutral", ...(byDocuments && { byDocuments }) });

test("an inconspicuous point is usual only where its phase is judged", () => {
  const points = [point(), point(), point()];
  expect(markId("common", { points, phases: [phase(0, 2, "firm")] }, all)).toBe("views.mark.common");
  for (const status of ["run", "provisional", "rare"] as const)
    expect(markId("common", { points, phases: [phase(0, 2, status)] }, all)).toBe("views.mark.unjudged");
  const both = [phase(0, 1, "firm"), phase(2, 2, "run")];
  expect(markId("common", { points, phases: both }, all)).toBe("views.mark.common.some");
  // What is not shown has no part in the legend.
  expect(markId("common", { points, phases: both }, (one) => one !== points[2])).toBe("views.mark.common");
});

test("an unusual point without a better side says that it owes to documents, where all of them do", () => {
  const phases = [phase(0, 1, "firm")];
  expect(markId("neutral", { points: [neutral(true), neutral(true)], phases }, all)).toBe("views.mark.byDocuments");
  expect(markId("neutral", { points: [neutral(true), neutral()], phases }, all)).toBe("views.mark.neutral");
  expect(markId("improvement", { points: [], phases }, all)).toBe("views.mark.improvement");
});

test("weeks that are watched have their own words", () => {
  const watched = { points: [point()], phases: [phase(0, 0, "firm")], watch: { state: "on" } as never };
  expect(markId("common", watched, all)).toBe("views.mark.early.common");
  expect(markId("concern", watched, all)).toBe("views.mark.early.concern");
});
