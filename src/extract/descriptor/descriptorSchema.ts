import * as v from "valibot";
import { isInsideExtract } from "../isInsideExtract.ts";
import { parseGrain, type PublishedGrain } from "../PublishedGrain.ts";

const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const path = v.pipe(v.string(), v.check(isInsideExtract));
const hash = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/i), v.toLowerCase());

const exists = (date: string) => {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date.slice(0, 10);
};
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(exists));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/),
  v.check(exists),
);

const period = v.pipe(
  v.object({ start: date, end: date }),
  v.check(({ start, end }) => start <= end),
);

const part = v.object({
  path,
  bytes: count,
  hash,
  rows: count,
  careSites: v.optional(v.array(v.pipe(v.number(), v.integer()))),
  period: v.optional(period),
});

const resource = v.object({
  name: text,
  path: v.union([path, v.pipe(v.array(path), v.nonEmpty())]),
  format: v.optional(text),
  bytes: v.optional(count),
  hash: v.optional(hash),
  timonerie: v.optional(v.object({ rows: v.optional(count), parts: v.optional(v.array(part)) })),
});

const nlpPipeline = v.object({
  system: text,
  version: text,
  from: v.optional(moment),
  to: v.optional(v.nullable(moment)),
  labels: v.optional(v.array(text)),
});

const ownBreak = v.object({
  date,
  careSite: v.optional(v.pipe(v.number(), v.integer())),
  indicators: v.optional(v.array(text)),
  reason: text,
});

const grain = v.pipe(
  v.string(),
  v.transform(parseGrain),
  v.check((parsed) => parsed !== null),
  v.transform((parsed) => parsed as PublishedGrain),
);

/** The raw `datapackage.json` of contract version 1, Frictionless Data Package v2; what it does not name is left aside. */
export const descriptorSchema = v.object({
  name: text,
  title: text,
  created: v.optional(moment),
  resources: v.pipe(v.array(resource), v.nonEmpty()),
  timonerie: v.object({
    contract: v.literal(1),
    level: v.pipe(v.array(v.picklist(["record", "cube"])), v.nonEmpty()),
    establishment: text,
    extractedAt: moment,
    watermark: v.object({
      visits: moment,
      notes: moment,
      nlp: moment,
      conditions: v.optional(v.nullable(moment), null),
    }),
    period,
    lookback: v.optional(v.nullable(date), null),
    synthetic: v.optional(v.boolean(), false),
    governance: v.object({
      purpose: text,
      register: v.optional(v.string()),
      recipient: text,
      expiresAt: v.nullable(moment),
      contact: v.optional(v.string()),
    }),
    diffusion: v.picklist(["authorised", "protected", "public"]),
    pseudonymisation: v.object({
      method: text,
      dateShift: v.picklist(["none", "per-patient", "per-stay"]),
      maxShiftDays: count,
      linkable: v.boolean(),
    }),
    smallCellThreshold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 11),
    nlpPipelines: v.optional(v.array(nlpPipeline), []),
    breaks: v.optional(v.array(ownBreak), []),
    grains: v.optional(v.array(grain), []),
  }),
});

export type RawDescriptor = v.InferOutput<typeof descriptorSchema>;
export type RawResource = RawDescriptor["resources"][number];
