import { expect, test } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { sourceLags } from "./sourceLags.ts";

test("each source is so many days behind the extraction, and holds back what needs it", () => {
  const watermark = { visits: "2024-11-10", notes: "2024-08-15", nlp: "2024-08-14", conditions: null };
  const lags = sourceLags({ watermark, extractedAt: "2024-11-15T06:00:00" }, catalogue);
  expect(lags.map(({ source, days, isLate }) => [source, days, isLate])).toEqual([
    ["visits", 5, false],
    ["notes", 92, false],
    ["nlp", 93, true],
    ["conditions", null, false],
  ]);
  for (const { source, indicators } of lags) {
    const bound = catalogue.filter(({ watermarks }) => watermarks.includes(source)).map(({ id }) => id);
    expect(indicators).toEqual(bound);
    expect(bound.length).toBeGreaterThan(0);
  }
});
