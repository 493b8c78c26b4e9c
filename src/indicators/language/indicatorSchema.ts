import * as v from "valibot";
import { commonEntries } from "./commonSchema.ts";
import { conditionSchema } from "./conditionSchema.ts";
import { predicateSchema } from "./predicateSchema.ts";
import { distinct, list, record, whole } from "./schemaParts.ts";
import { scoreSchema } from "./scoreSchema.ts";

/** Hours where they are said, else days: so that what is lacking is named. */
const followsSchema = v.lazy((input) =>
  typeof input === "object" && input !== null && Object.hasOwn(input, "withinHours") ? followsByHours : followsByDays,
);
const followsByDays = record({ population: predicateSchema, withinDays: whole(1, 366) });
const followsByHours = record({ population: predicateSchema, withinHours: whole(1, 240) });

const proportionSchema = record({
  ...commonEntries,
  shape: v.literal("proportion"),
  numerator: predicateSchema,
  chart: v.literal("p′"),
  follows: v.exactOptional(followsSchema),
  episodeDays: v.exactOptional(whole(1, 366)),
  conditions: v.exactOptional(list(conditionSchema, 1)),
  earlySignals: v.exactOptional(v.literal("weekly")),
  funnel: v.exactOptional(v.picklist(["plain", "standardised"])),
});

const meanSchema = record({ ...commonEntries, shape: v.literal("mean"), score: scoreSchema, chart: v.literal("XmR") });

/** Delays are kept in bins of 0 to 60 days and more. */
const delaySchema = record({
  ...commonEntries,
  shape: v.literal("delay"),
  chart: v.literal("none"),
  within: distinct(whole(0, 60), 1),
  charted: whole(0, 60),
});

const countSchema = record({
  ...commonEntries,
  shape: v.literal("count"),
  chart: v.literal("none"),
  numerator: predicateSchema,
  recentMonths: whole(1, 60),
  agesDays: distinct(whole(0, 366), 1),
});

/** One indicator as JSON, by shape. What one of its properties says of another is left to `contradictions`. */
export const indicatorSchema = v.variant("shape", [proportionSchema, meanSchema, delaySchema, countSchema]);
