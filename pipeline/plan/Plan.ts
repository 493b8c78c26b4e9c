import * as v from "valibot";

const text = v.pipe(v.string(), v.nonEmpty());
const date = v.pipe(v.string(), v.isoDate());
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/));
const day = v.union([date, instant]);

const nlp = v.strictObject({
  path: text,
  system: text,
  version: text,
  read: v.optional(text),
  from: v.optional(date),
  to: v.optional(v.nullable(date)),
});

// The method is what `pack` does: whatever the plan calls it, the descriptor says it in `pack`'s words.
const pseudonymisation = v.strictObject({
  method: v.optional(v.string()),
  dateShift: v.optional(v.picklist(["none", "per-patient", "per-stay"]), "none"),
  maxShiftDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)), 0),
  linkable: v.optional(v.boolean(), false),
  measuredRecall: v.optional(v.unknown()),
});

const governance = v.looseObject({
  purpose: text,
  recipient: text,
  expiresAt: v.nullable(day),
});

const own = v.looseObject({
  contract: v.optional(v.literal(1)),
  level: v.optional(v.strictTuple([v.literal("record")])),
  establishment: text,
  extractedAt: instant,
  watermark: v.strictObject({ visits: day, notes: day, nlp: day, conditions: v.optional(v.nullable(day), null) }),
  period: v.strictObject({ start: date, end: date, lookback: v.optional(v.nullable(date)) }),
  lookback: v.optional(v.nullable(date)),
  synthetic: v.optional(v.boolean()),
  governance,
  diffusion: v.optional(v.literal("authorised"), "authorised"),
  pseudonymisation: v.optional(pseudonymisation, {}),
  smallCellThreshold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 11),
  breaks: v.optional(
    v.array(v.looseObject({ date, reason: text, careSite: v.optional(v.union([v.number(), text])) })),
    [],
  ),
});

const parts = v.strictObject({
  group: v.optional(v.boolean(), false),
  period: v.optional(v.picklist(["year", "quarter", "month"])),
});

/** The plan as it is written: what no table of the warehouse says. */
export const planSchema = v.strictObject({
  warehouse: text,
  nlp: v.pipe(v.array(nlp), v.minLength(1)),
  validation: v.optional(text),
  references: v.optional(text),
  indicators: v.optional(v.array(text), []),
  parts: v.optional(parts),
  timeZone: v.optional(text, "Europe/Paris"),
  descriptor: v.looseObject({
    name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
    title: text,
    timonerie: own,
  }),
});

/**
 * A plan that holds. Paths are absolute. `references` is a file of figures from elsewhere, `indicators` one sheet a file. `parts` asks for one file per hospital group and per period; `timeZone` is that
 * of the warehouse's clocks, used only where a timestamp carries a zone.
 */
export type Plan = v.InferOutput<typeof planSchema>;

/** One folder of EDS-NLP outputs; `read` is a file with `note_id`, or `all`; only the `ents` writer needs it. */
export type NlpSource = Plan["nlp"][number];
