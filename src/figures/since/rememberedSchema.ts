import * as v from "valibot";
import { rememberedFormat, type RememberedFigures, type RememberedIndicator } from "./RememberedFigures.ts";

const text = v.pipe(v.string(), v.maxLength(300));
const day = v.pipe(v.string(), v.isoDate());
const dateTime = v.pipe(
  text,
  v.check((written) => !Number.isNaN(Date.parse(written))),
);
const number = v.pipe(v.number(), v.finite());
const units = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const period = v.variant("state", [
  v.strictObject({
    period: day,
    state: v.picklist(["final", "provisional"]),
    numerator: number,
    denominator: v.pipe(units, v.minValue(1)),
    value: number,
    nlpVersion: v.nullable(text),
  }),
  v.strictObject({ period: day, state: v.picklist(["hidden", "empty", "not read"]) }),
]);

const site = v.strictObject({
  code: text,
  name: text,
  periods: v.pipe(v.array(period), v.maxLength(1200)),
});

const indicator = v.pipe(
  v.strictObject({
    id: text,
    definition: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    shape: v.picklist(["proportion", "mean", "delay", "count"]),
    complete: v.strictObject({ from: day, until: day }),
    sites: v.pipe(v.array(site), v.maxLength(1000)),
  }),
  v.check((read) => isCoherent(read)),
);

/** A count stands at one day, everything else for months; and no number contradicts another. */
function isCoherent({ shape, sites }: RememberedIndicator): boolean {
  return sites.every(({ periods }) => {
    const dated = shape === "count" ? periods.length <= 1 : periods.every((one) => one.period.endsWith("-01"));
    return dated && periods.every((one) => !("value" in one) || isFigure(shape, one));
  });
}

interface Numbers {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
}

/** A share counts its numerator among its denominator; one within some days is no less, and more where units still waiting are censored. */
function isFigure(shape: RememberedIndicator["shape"], { numerator, denominator, value }: Numbers): boolean {
  const expected = shape === "count" ? numerator : numerator / denominator;
  if (shape !== "mean" && (numerator < 0 || numerator > denominator)) return false;
  if (shape === "delay") return value > expected - 1e-9 && value <= 1;
  return Math.abs(value - expected) < 1e-9;
}

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
