import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import { unitTests } from "./predicateTests.ts";

/** What rests on documents that were read: watermarks, the units not read, correction. */
export function readingFaults(indicator: Indicator): readonly Fault[] {
  const { labels, unread, correction, watermarks } = indicator;
  const faults: Fault[] = [];
  for (const source of sourcesOf(indicator))
    if (!watermarks.includes(source)) faults.push({ path: "watermarks", code: "watermark-missing" });
  if (labels.length > 0 && !unread) faults.push({ path: "unread", code: "unread-missing" });
  if (correction === "binary" && unread === "negative") faults.push({ path: "correction", code: "unread-correction" });
  if (correction === "binary" && (labels.length === 0 || indicator.shape !== "proportion"))
    faults.push({ path: "correction", code: "correction-without-labels" });
  return faults;
}

function sourcesOf(indicator: Indicator): readonly Indicator["watermarks"][number][] {
  const tests = unitTests(indicator).map(({ test }) => test);
  const read = indicator.labels.length > 0 || tests.some((test) => "readDocument" in test);
  return [
    ...(indicator.unit === "document" ? [] : (["visits"] as const)),
    "notes",
    ...(read ? (["nlp"] as const) : []),
    ...(indicator.unit === "stay × condition" ? (["conditions"] as const) : []),
  ];
}
