import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsBetween } from "../../perimeter/months.ts";
import { changeSince } from "./changeSince.ts";
import { lastComplete } from "./lastComplete.ts";
import type { PublishedPeriod, PublishedSeries } from "./PublishedSeries.ts";

const months = monthsBetween("2025-01", "2025-12").map((month) => `${month}-01`);

function share(period: string, numerator: number, denominator: number, nlpVersion: string | null = null) {
  return { period, state: "final", numerator, denominator, value: numerator / denominator, nlpVersion } as const;
}

function seriesOf(periods: readonly PublishedPeriod[], definition = "a"): PublishedSeries {
  return { definition, shape: "proportion", complete: { from: "2025-01-01", until: "2025-12-31" }, periods };
}

const anyShare = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .map(([numerator, rest]) => ({ numerator, denominator: numerator + rest + 1 }));
const anySeries = fc
  .array(anyShare, { minLength: months.length, maxLength: months.length })
  .map((shares) => shares.map(({ numerator, denominator }, at) => share(months[at]!, numerator, denominator)));
const anyPair = fc.tuple(fc.nat(11), fc.nat(11)).map(([a, b]) => {
  const [earlier, current] = [Math.min(a, b), Math.max(a, b)];
  return { earlier: months[earlier]!, current: months[current]!, breaks: [] };
});

test("the parts add up to the total exactly, and the total is the difference of the two figures", () => {
  fc.assert(
    fc.property(anySeries, anySeries, anyPair, fc.constantFrom("a", "b"), (then, now, shown, definition) => {
      const change = changeSince(seriesOf(then), seriesOf(now, definition), shown);
      if (change.state !== "split") throw new Error(change.state);
      expect(change.total).toBe(change.past.difference + change.newData);
      const value = (periods: typeof then, period: string) => periods.find((one) => one.period === period)!.value;
      expect(change.total).toBeCloseTo(value(now, shown.current) - value(then, shown.earlier), 12);
      expect(change.past.cause).toBe(definition === "a" ? "revision" : "definition");
      if (shown.earlier === shown.current) expect(change.newData).toBe(0);
    }),
  );
});

test("the same extract twice changes nothing", () => {
  fc.assert(
    fc.property(anySeries, fc.constantFrom(...months), (periods, month) => {
      const change = changeSince(seriesOf(periods), seriesOf(periods), { current: month, earlier: month, breaks: [] });
      expect(change).toEqual({ state: "split", total: 0, past: { cause: "revision", difference: 0 }, newData: 0 });
    }),
  );
});

test("documents read again by another version: all of it is the version's", () => {
  fc.assert(
    fc.property(anyShare, anyShare, (before, after) => {
      const then = seriesOf([share("2025-10-01", before.numerator, before.denominator, "eds-nlp 1")]);
      const now = seriesOf([share("2025-10-01", after.numerator, after.denominator, "eds-nlp 2")]);
      const change = changeSince(then, now, { current: "2025-10-01", earlier: "2025-10-01", breaks: [] });
      const difference = after.numerator / after.denominator - before.numerator / before.denominator;
      expect(change).toEqual({ state: "split", total: difference, past: { cause: "version", difference }, newData: 0 });
    }),
  );
});

test("what is hidden or absent is said, with whose it is", () => {
  const october = share("2025-10-01", 30, 60);
  const november = share("2025-11-01", 40, 60);
  const hidden = { period: "2025-10-01", state: "hidden" } as const;
  const shown = { current: "2025-11-01", earlier: "2025-10-01", breaks: [] };
  const between = (then: readonly PublishedPeriod[], now: readonly PublishedPeriod[]) =>
    changeSince(seriesOf(then), seriesOf(now), shown);
  expect(between([hidden], [october, november])).toEqual({ state: "hidden", whose: "then" });
  expect(between([october], [hidden, november])).toEqual({ state: "hidden", whose: "same period now" });
  expect(between([october], [october, { ...hidden, period: "2025-11-01" }])).toEqual({ state: "hidden", whose: "now" });
  expect(between([], [october, november])).toEqual({ state: "missing", whose: "then" });
  expect(between([october], [november])).toEqual({ state: "missing", whose: "same period now" });
  expect(changeSince(null, seriesOf([november]), { ...shown, earlier: null })).toEqual({
    state: "missing",
    whose: "then",
  });
});

test("the change of a count at the watermark is one number, and has a new definition in it", () => {
  const count = (day: string, missing: number, definition = "a"): PublishedSeries => ({
    ...seriesOf([{ ...share(day, missing, 4000), value: missing }], definition),
    shape: "count",
  });
  const [then, now] = [count("2025-10-14", 212), count("2025-11-14", 150)];
  const shown = { current: "2025-11-14", earlier: "2025-10-14", breaks: ["2025-10-14", "2025-11-15"] };
  expect(changeSince(then, now, shown)).toEqual({ state: "undivided", total: -62, cause: null });
  expect(changeSince(count("2025-10-14", 212, "b"), now, shown)).toMatchObject({ total: -62, cause: "definition" });
  expect(changeSince(then, now, { ...shown, breaks: ["2025-11-14"] })).toEqual({ state: "across a break" });
  expect(changeSince(null, now, { ...shown, earlier: null })).toEqual({ state: "missing", whose: "then" });
});

test("no change is told across a break, nor between a share and a mean", () => {
  const then = seriesOf([share("2025-09-01", 30, 60, "1")]);
  const shown = { current: "2025-11-01", earlier: "2025-09-01", breaks: [] };
  const now = (version: string) => seriesOf([share("2025-09-01", 30, 60, "1"), share("2025-11-01", 40, 60, version)]);
  expect(changeSince(then, now("2"), shown)).toEqual({ state: "across a break" });
  expect(changeSince(then, now("1"), { ...shown, breaks: ["2025-10-01"] })).toEqual({ state: "across a break" });
  expect(changeSince(then, now("1"), { ...shown, breaks: ["2025-09-01", "2025-12-01"] }).state).toBe("split");
  expect(changeSince({ ...then, shape: "mean" }, now("1"), shown)).toEqual({ state: "not comparable" });
});

test.each([
  [{ from: "2025-01-01", until: "2025-10-14" }, "2025-12-01", "2025-09-01"],
  [{ from: "2025-01-01", until: "2025-10-31" }, "2025-12-01", "2025-10-01"],
  [{ from: "2025-01-01", until: "2025-10-31" }, "2025-03-01", "2025-03-01"],
  [{ from: "2025-10-02", until: "2025-11-14" }, "2025-12-01", null],
])("complete over %o, a question up to %s was answered by %s", (complete, latest, shown) =>
  expect(lastComplete(complete, latest, "month")).toBe(shown),
);
