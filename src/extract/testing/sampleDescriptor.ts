export interface WrittenPart {
  path: string;
  bytes: number;
  hash: string;
  rows: number;
}

export interface WrittenResource {
  name: string;
  path: string | string[];
  format: string;
  mediatype?: string;
  bytes?: number;
  hash?: string;
  timonerie?: { rows: number; parts?: WrittenPart[] };
}

/** A descriptor as it is written: wide enough to be broken by a test. */
export interface WrittenDescriptor {
  [property: string]: unknown;
  resources: WrittenResource[];
  timonerie: {
    [property: string]: unknown;
    governance: { [property: string]: unknown };
    pseudonymisation: { [property: string]: unknown };
  };
}

/** The descriptor of the tiny valid extract: synthetic, extracted on 15 February 2026. */
export function sampleDescriptor(resources: WrittenResource[]): WrittenDescriptor {
  return {
    name: "tiny",
    title: "A tiny extract",
    version: "1.0.0",
    created: "2026-02-15T06:00:00",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "Invented for tests" }],
    resources,
    timonerie: {
      contract: 1,
      level: ["record"],
      establishment: "AP-HP",
      extractedAt: "2026-02-15T06:00:00",
      watermark: { visits: "2026-02-14", notes: "2026-02-14", nlp: "2026-02-10", conditions: null },
      period: { start: "2026-01-01", end: "2026-02-14" },
      synthetic: true,
      governance: { purpose: "Tests", recipient: "Developers", expiresAt: null },
      diffusion: "authorised",
      pseudonymisation: { method: "none", dateShift: "none", maxShiftDays: 0, linkable: false },
      nlpPipelines: [{ system: "eds-nlp", version: "2026.1", from: "2026-01-01", to: null }],
    },
  };
}
