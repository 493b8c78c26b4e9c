import * as v from "valibot";
import type { FaultCode } from "./Fault.ts";

const code = (name: FaultCode) => name;

/** An object of these keys and no other. */
export const record = <E extends v.ObjectEntries>(entries: E) => v.pipe(v.strictObject(entries), v.readonly());

/** An array of at least so many items. */
export const list = <T extends v.GenericSchema>(item: T, least = 0) =>
  v.pipe(v.array(item), v.minLength(least, code("empty")), v.maxLength(100, code("too-long")), v.readonly());

/** An array of at least so many strings or numbers, each once. */
export const distinct = <T extends v.GenericSchema<unknown, string | number>>(item: T, least = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(least, code("empty")),
    v.maxLength(100, code("too-long")),
    v.checkItems((value, index, all) => all.indexOf(value) === index, code("duplicate")),
    v.readonly(),
  );

/** A whole number between two bounds, both allowed. */
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer(code("out-of-range")),
    v.minValue(least, code("out-of-range")),
    v.maxValue(most, code("out-of-range")),
  );

/** Words for a reader: one line, not blank, without control or invisible characters. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, code("empty")),
    v.maxLength(most, code("too-long")),
    v.regex(/^\P{C}*$/u, code("malformed")),
  );

/** A string of one form, for names that reach a statement or an address. */
export const name = (form: RegExp) =>
  v.pipe(v.string(), v.maxLength(63, code("too-long")), v.regex(form, code("malformed")));

/** `discharge-letter-day0`. */
export const kebabCase = name(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** A day of the calendar, `2027-06-30`. */
export const day = v.pipe(
  name(/^\d{4}-\d{2}-\d{2}$/),
  v.check((value) => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false, code("malformed")),
);
