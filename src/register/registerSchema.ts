import * as v from "valibot";
import type { Entry } from "./Entry.ts";
import { isPlainWords } from "./isPlainWords.ts";

/** The form of the file; another one is refused. */
export const registerFormat = 1;

/** Words of an entry at most, in characters. */
export const longestWords = 2000;

const most = 5000;

const plainWords = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.check(isPlainWords));
const code = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}._ -]{1,100}$/u));
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((written) => !Number.isNaN(Date.parse(written))),
);

const said = {
  id: v.pipe(v.string(), v.uuid()),
  site: code,
  indicator: v.nullable(code),
  day,
  words: plainWords(longestWords),
  writtenAt: v.pipe(v.string(), v.isoTimestamp()),
};

export const entriesSchema: v.GenericSchema<unknown, readonly Entry[]> = v.pipe(
  v.array(
    v.variant("kind", [
      v.strictObject({ ...said, kind: v.literal("annotation") }),
      v.strictObject({
        ...said,
        kind: v.literal("decision"),
        who: plainWords(200),
        until: v.nullable(day),
        done: v.boolean(),
      }),
      v.strictObject({ ...said, kind: v.literal("note") }),
    ]),
  ),
  v.maxLength(most),
);

/** A register as a file. */
export const registerSchema = v.strictObject({
  format: v.literal(registerFormat),
  establishment: v.pipe(v.string(), v.maxLength(300)),
  synthetic: v.boolean(),
  entries: entriesSchema,
});
