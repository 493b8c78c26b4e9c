import * as v from "valibot";
import { comparedShapes } from "./PublishedSeries.ts";
import { rememberedFormat, type RememberedFigures } from "./RememberedFigures.ts";

const text = v.pipe(v.string(), v.maxLength(300));
const day = v.pipe(v.string(), v.isoDate());
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-01$/));
const dateTime = v.pipe(
  text,
  v.check((written) => !Number.isNaN(Date.parse(written))),
);
const number = v.pipe(v.number(), v.finite());
const units = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const period = v.variant("state", [
  v.strictObject({
    period: month,
    state: v.picklist(["final", "provisional"]),
    numerator: number,
    denominator: v.pipe(units, v.minValue(1)),
    value: number,
    nlpVersion: v.nullable(text),
  }),
  v.strictObject({ period: month, state: v.picklist(["hidden", "empty", "not read"]) }),
]);

const site = v.strictObject({
  code: text,
  name: text,
  months: v.pipe(v.array(period), v.maxLength(1200)),
});

const indicator = v.pipe(
  v.strictObject({
    id: text,
    definition: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    shape: v.picklist(comparedShapes),
    complete: v.strictObject({ from: day, until: day }),
    sites: v.pipe(v.array(site), v.maxLength(1000)),
  }),
  // Both shapes are their numerator over their denominator, and a share counts its numerator among its denominator.
  v.check(({ shape, sites }) =>
    sites.every(({ months }) =>
      months.every(
        (one) =>
          !("value" in one) ||
          (Math.abs(one.value - one.numerator / one.denominator) < 1e-9 &&
            (shape === "mean" || (one.numerator >= 0 && one.numerator <= one.denominator))),
      ),
    ),
  ),
);

/** Exactly what `rememberFigures` makes: anything more, or a number that contradicts another, is refused. */
export const rememberedSchema = v.strictObject({
  format: v.literal(rememberedFormat),
  extract: v.strictObject({
    name: text,
    establishment: text,
    synthetic: v.boolean(),
    extractedAt: dateTime,
    watermark: v.strictObject({
      visits: dateTime,
      notes: dateTime,
      nlp: dateTime,
      conditions: v.nullable(dateTime),
    }),
  }),
  indicators: v.pipe(v.array(indicator), v.maxLength(1000)),
}) satisfies v.GenericSchema<unknown, RememberedFigures>;
