import { mentionLabelSchema } from "./labelSchema.ts";
import { qualifiersSchema } from "./predicateSchema.ts";
import { distinct, name, record, whole } from "./schemaParts.ts";

/** A condition; its ICD-10 prefixes are upper case without dots, `E10`, `I252`. */
export const conditionSchema = record({
  label: mentionLabelSchema,
  icd10: distinct(name(/^[A-Z]\d[0-9A-Z](?:[0-9]{1,3})?$/), 1),
  atLeast: whole(1, 100),
  exclude: qualifiersSchema,
});
