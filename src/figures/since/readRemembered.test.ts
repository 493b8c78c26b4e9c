import { expect, test } from "vitest";
import type { RememberedFigures } from "./RememberedFigures.ts";
import { readRemembered } from "./readRemembered.ts";

const figures: RememberedFigures = {
  format: 2,
  extract: {
    name: "eds-2025-10",
    establishment: "AP-HP",
    synthetic: true,
    extractedAt: "2025-10-15T06:00:00",
    watermark: { visits: "2025-10-14", notes: "2025-10-14", nlp: "2025-10-10", conditions: null },
  },
  indicators: [
    {
      id: "document-coverage",
      definition: "a7c3".repeat(16),
      shape: "proportion",
      complete: { from: "2025-01-01", until: "2025-10-14" },
      sites: [
        {
          code: "PSL",
          name: "Pitié-Salpêtrière",
          periods: [
            {
              period: "2025-08-01",
              state: "final",
              numerator: 30,
              denominator: 60,
              value: 0.5,
              nlpVersion: "eds-nlp 1",
            },
            { period: "2025-09-01", state: "hidden" },
          ],
        },
      ],
    },
  ],
};

/** The figures with the value at a path replaced. */
function altered(path: string, value: unknown): unknown {
  const copy = structuredClone(figures) as unknown as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop()!;
  let inside = copy;
  for (const step of steps) inside = inside[step] as Record<string, unknown>;
  inside[last] = value;
  return copy;
}

const month = "indicators.0.sites.0.periods";

test("what was remembered is read back whole", () => {
  expect(readRemembered(JSON.parse(JSON.stringify(figures)))).toEqual({ ok: figures });
});

test.each([
  ["format", 1, "format", "format"],
  ["format", undefined, "format", "format"],
  ["extract.extractedAt", "yesterday", "content", "extract.extractedAt"],
  ["extract.title", "<b>more</b>", "content", "extract.title"],
  ["indicators.0.definition", "x", "content", "indicators.0.definition"],
  ["indicators.0.shape", "share", "content", "indicators.0.shape"],
  ["indicators.0.shape", "count", "content", "indicators.0"],
  [`${month}.0.value`, "0.5", "content", `${month}.0.value`],
  [`${month}.0.value`, Number.NaN, "content", `${month}.0.value`],
  [`${month}.0.value`, 0.9, "content", "indicators.0"],
  [`${month}.0.numerator`, 61, "content", "indicators.0"],
  [`${month}.0.denominator`, 0, "content", `${month}.0.denominator`],
  [`${month}.0.period`, "2025-08-15", "content", "indicators.0"],
  [`${month}.0.period`, "2025-08-32", "content", `${month}.0.period`],
  [`${month}.1.numerator`, 7, "content", `${month}.1.numerator`],
  [`${month}.1.state`, "published", "content", `${month}.1.state`],
  ["indicators.0.sites.0.code", "x".repeat(301), "content", "indicators.0.sites.0.code"],
])("%s replaced by %s is refused, with the place", (path, value, code, at) => {
  expect(readRemembered(altered(path, value))).toEqual({ refused: { code, path: at } });
});

test.each([null, "figures", 7, [], {}])("%o is not remembered figures", (value) => {
  expect(readRemembered(value)).toHaveProperty("refused");
});
