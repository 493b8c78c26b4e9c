import { expect, test } from "vitest";
import type { ExcludedRows, TableRead } from "../../extract/OpenedExtract.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { checksOf } from "./checksOf.ts";

const tableOf = (table: string, rows: number): TableRead => ({
  table,
  rows,
  files: [{ path: table, bytes: 1, hash: "", rows }],
  columnsIgnored: [],
});
const excluded: readonly ExcludedRows[] = [
  { table: "visit_occurrence", rule: "end-before-start", column: "visit_end_datetime", rows: 24 },
];
const whole = { documents: 100, read: 90, unreadable: null, unknown: 4 };
const measured = catalogue.filter(({ id }) => ["tobacco-status", "unreadable-documents"].includes(id));
const sites = [{ site: 1, fits: {}, reading: { months: [], hidden: 0, whole } }];

test("every check of records is told in Kahn's categories, those that found nothing too, with the figures that do without its rows", () => {
  const checks = checksOf({ excluded, tables: [tableOf("visit_occurrence", 1000)] }, { sites, measured });
  expect(checks.map(({ category, rule, rows, of }) => [category, rule, rows, of])).toEqual([
    ["conformance", "missing-key", 0, null],
    ["conformance", "duplicate-key", 0, null],
    ["conformance", "orphan", 0, null],
    ["conformance", "cascade", 0, null],
    ["completeness", "unread", 10, 100],
    ["completeness", "unknown-type", 4, 100],
    ["plausibility", "date-out-of-range", 0, null],
    ["plausibility", "end-before-start", 24, 1000],
    ["plausibility", "age-out-of-range", 0, null],
  ]);
  const concerned = Object.fromEntries(checks.map(({ rule, indicators }) => [rule, indicators]));
  expect(concerned).toMatchObject({ "end-before-start": ["tobacco-status"], "age-out-of-range": [] });
  expect(concerned["unread"]).toContain("tobacco-status");
});

test("published counts have their own checks, and no documents to look at", () => {
  const none = { site: 1, fits: {}, reading: { months: [], hidden: 0, whole: null } };
  const checks = checksOf({ excluded: [], tables: [tableOf("indicator_cube", 10)] }, { sites: [none], measured });
  expect(checks.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["grain-mismatch", "value-missing"]));
  expect(checks.map(({ rule }) => rule)).not.toContain("end-before-start");
  expect(checks.every(({ rows }) => rows === 0)).toBe(true);
});
