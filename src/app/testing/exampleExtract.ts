import type { ExtractOnScreen } from "../../views/context/Extracts.ts";

/** What an opened synthetic extract says of itself and of its reading. */
export function exampleOpened(title: string): ExtractOnScreen["opened"] {
  const hash = `sha256:${"a7c3".repeat(16)}`;
  return {
    label: "/data-samples/",
    descriptor: {
      name: "example",
      title,
      contract: 1,
      level: ["record"],
      establishment: "AP-HP",
      extractedAt: "2024-11-15T06:00:00",
      watermark: { visits: "2024-11-10", notes: "2024-11-10", nlp: "2024-11-08", conditions: null },
      period: { start: "2022-11-01", end: "2024-10-31" },
      lookback: null,
      synthetic: true,
      governance: { purpose: "Démonstration", recipient: "Public", expiresAt: null },
      diffusion: "authorised",
      pseudonymisation: { method: "HMAC", dateShift: "none", maxShiftDays: 0, linkable: false },
      smallCellThreshold: 11,
      nlpPipelines: [{ system: "EDS-NLP", version: "2026.1", from: "2022-11-01", to: null }],
      breaks: [],
      grains: [],
      resources: [],
    },
    report: {
      tables: [
        {
          table: "visit_occurrence",
          rows: 990,
          files: [{ path: "visit_occurrence.parquet", bytes: 120_000, hash, rows: 1000 }],
          columnsIgnored: ["admitted_on"],
        },
      ],
      excluded: [{ table: "visit_occurrence", rule: "end-before-start", column: "visit_end_datetime", rows: 10 }],
      columns: new Set(),
      nlpVersions: ["EDS-NLP 2026.1"],
      remarks: [],
      published: null,
      openedAt: "2024-11-20T09:00:00Z",
      milliseconds: 1200,
      ids: { visit: "INTEGER", person: "INTEGER", note: "INTEGER" },
    },
  };
}
