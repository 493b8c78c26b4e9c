import type { PublishedGrain } from "./PublishedGrain.ts";

/** A Parquet file of a resource. */
export interface Part {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly careSites?: readonly number[] | undefined;
  readonly period?: { readonly start: string; readonly end: string } | undefined;
}

/** A resource with its parts: a single path is one part. */
export interface Resource {
  readonly name: string;
  readonly format: string;
  readonly parts: readonly Part[];
  readonly rows: number;
}

export interface Governance {
  readonly purpose: string;
  readonly register?: string | undefined;
  readonly recipient: string;
  readonly expiresAt: string | null;
  readonly contact?: string | undefined;
}

export interface NlpPipeline {
  readonly system: string;
  readonly version: string;
  readonly from?: string | undefined;
  readonly to?: string | null | undefined;
  readonly labels?: readonly string[] | undefined;
}

export interface Break {
  readonly date: string;
  readonly careSite?: number | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly reason: string;
}

/** `datapackage.json` once checked: contract version 1 of `extract-format`. Dates are `YYYY-MM-DD`, date-times ISO 8601. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly created?: string | undefined;
  readonly contract: 1;
  readonly level: readonly ("record" | "cube")[];
  readonly establishment: string;
  readonly extractedAt: string;
  readonly watermark: {
    readonly visits: string;
    readonly notes: string;
    readonly nlp: string;
    readonly conditions: string | null;
  };
  readonly period: { readonly start: string; readonly end: string };
  readonly lookback: string | null;
  readonly synthetic: boolean;
  readonly governance: Governance;
  readonly diffusion: "authorised" | "protected" | "public";
  readonly pseudonymisation: {
    readonly method: string;
    readonly dateShift: "none" | "per-patient" | "per-stay";
    readonly maxShiftDays: number;
    readonly linkable: boolean;
  };
  readonly smallCellThreshold: number;
  readonly nlpPipelines: readonly NlpPipeline[];
  readonly breaks: readonly Break[];
  /** Of the level `cube`: the grains at which counts are published. */
  readonly grains: readonly PublishedGrain[];
  readonly resources: readonly Resource[];
}
