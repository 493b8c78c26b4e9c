import * as v from "valibot";
import { contractTables } from "../../extract/contractTables.ts";
import { documentGroups } from "../../extract/store.ts";
import { evidenceSchema } from "./evidenceSchema.ts";
import { labelSchema } from "./labelSchema.ts";
import { predicateSchema } from "./predicateSchema.ts";
import { day, distinct, kebabCase, list, record, text, whole } from "./schemaParts.ts";
import { sheetSchema } from "./sheetSchema.ts";

const columns = new Set(
  Object.entries(contractTables).flatMap(([table, of]) => Object.keys(of).map((column) => `${table}.${column}`)),
);
const groups = distinct(v.picklist(documentGroups), 1);
const noCorrection = record({ none: kebabCase });

/** What every shape of indicator has. */
export const commonEntries = {
  id: kebabCase,
  status: v.picklist(["research", "validated", "steering"]),
  evidence: evidenceSchema,
  sheet: record({ fr: sheetSchema, en: sheetSchema }),
  owner: text(160),
  reviewOn: day,
  references: list(text(600)),
  unit: v.picklist(["stay", "document", "stay × condition", "emergency passage"]),
  stays: v.exactOptional(v.literal("hospitalisation incomplète")),
  population: predicateSchema,
  anchor: v.picklist(["discharge", "arrival", "note"]),
  horizonDays: whole(0, 366),
  documents: v.lazy((input) => (Array.isArray(input) ? groups : v.literal("all"))),
  documentsIfAdmitted: v.exactOptional(groups),
  labels: distinct(labelSchema),
  unread: v.exactOptional(v.picklist(["excluded", "negative"])),
  scale: v.picklist(["percent", "per 10 000", "points", "days", "count"]),
  direction: v.picklist(["higher", "lower", "neutral"]),
  target: v.exactOptional(
    record({
      value: v.pipe(v.number(), v.finite("out-of-range"), v.minValue(0, "out-of-range")),
      setBy: record({ fr: text(160), en: text(160) }),
    }),
  ),
  correction: v.lazy((input) => (typeof input === "object" ? noCorrection : v.literal("binary"))),
  disclosure: v.picklist(["clinical", "process"]),
  needs: distinct(
    v.pipe(
      v.string(),
      v.check((column) => columns.has(column), "unknown-value"),
    ),
  ),
  watermarks: distinct(v.picklist(["visits", "notes", "nlp", "conditions"]), 1),
  finestGrain: v.exactOptional(v.picklist(["month", "quarter", "term"])),
  finestLevel: v.exactOptional(v.picklist(["hospital", "group", "all"])),
};
