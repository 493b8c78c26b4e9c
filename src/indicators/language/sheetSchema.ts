import * as v from "valibot";
import { record, text } from "./schemaParts.ts";

/** What an indicator says in one language; no field may be blank. */
export const sheetSchema = record({
  title: text(160),
  owner: v.exactOptional(text(160)),
  objective: text(1200),
  purpose: text(1200),
  definition: text(1200),
  numerator: text(1200),
  denominator: text(1200),
  exclusions: text(1200),
  dataAccessed: text(1200),
  algorithm: text(1200),
  performance: text(1200),
  limits: text(2400),
});
