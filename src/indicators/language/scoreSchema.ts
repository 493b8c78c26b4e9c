import * as v from "valibot";
import { sectionSchema } from "./labelSchema.ts";
import { qualifiersSchema } from "./predicateSchema.ts";
import { distinct, list, record, whole } from "./schemaParts.ts";

/** A score: Charlson points, or one point per group of headings found. */
export const scoreSchema = v.variant("score", [
  record({ score: v.literal("charlson"), exclude: qualifiersSchema, atLeast: whole(1, 100) }),
  record({ score: v.literal("sections"), parts: list(distinct(sectionSchema, 1), 1) }),
]);
