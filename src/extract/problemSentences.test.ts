import { describe, expect, test } from "vitest";
import { messages as en } from "../locales/en/messages.ts";
import { messages as fr } from "../locales/fr/messages.ts";
import { translator, type MessageId } from "../locales/translate.ts";
import type { Problem, ProblemCode } from "./Problem.ts";

/** An example of each code, with all the values that it carries. */
const examples: Record<ProblemCode, Problem["values"]> = {
  "descriptor-missing": { file: "datapackage.json" },
  "descriptor-not-json": {},
  "descriptor-invalid": { path: "timonerie.period" },
  "contract-unknown": { contract: 2 },
  "level-unsupported": { level: "cube" },
  expired: { date: "2026-01-01" },
  "resource-missing": { file: "note.parquet" },
  "resource-undeclared": { table: "note" },
  "file-truncated": { file: "note.parquet", bytes: 10, expected: 1200 },
  "file-altered": { file: "note.parquet" },
  "not-parquet": { file: "note.parquet" },
  "row-count": { file: "note.parquet", rows: 1, expected: 2 },
  "column-missing": { table: "note", file: "note.parquet", column: "note_id" },
  "column-type": { table: "note", file: "note.parquet", column: "note_id", type: "STRING", expected: "INT32 / INT64" },
  "text-column": { table: "note", file: "note.parquet", column: "note_text", rule: "text" },
  "identity-column": { table: "note", file: "note.parquet", column: "nom", rule: "name" },
  "identity-values": { table: "note", column: "motif", rule: "nir", count: 1 },
  "free-text": { table: "note", column: "motif", rule: "free-text", count: 2 },
  "rows-excluded": {
    table: "note",
    rule: "orphan",
    cause: "orphan",
    column: "visit_occurrence_id",
    count: 11,
    excluded: 12,
    rows: 200,
  },
  "table-empty": { table: "note" },
  "server-error": { file: "note.parquet", status: 503 },
  "connection-lost": { file: "note.parquet" },
  "other-origin": { origin: "https://timonerie.example" },
  memory: {},
  engine: { error: "failed" },
  "resource-unknown": { table: "death" },
  "care-sites-folded": { count: 3 },
  "stays-outside-hospitals": { count: 3 },
  "values-unlisted": { table: "note", column: "text_source", count: 3 },
  "mentions-unread": { count: 3 },
  "sheets-unreadable": {},
  "sheet-known": { sheet: "charlson" },
  "sheet-refused": { sheet: "falls-at-night", path: "numerator.mention", cause: "labelUnlisted", count: 2 },
};

const languages = { fr, en } as const;

describe.each(["fr", "en"] as const)("problems in %s", (language) => {
  const say = translator(language, languages[language]);
  const other = translator(language === "fr" ? "en" : "fr", languages[language === "fr" ? "en" : "fr"]);

  test.each(Object.entries(examples))("%s has its sentence and its advice", (code, values) => {
    for (const key of [code, `${code}.advice`]) {
      const id = `problem.${key}` as MessageId;
      const sentence = say(id, values);
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(sentence).not.toBe(other(id, values));
      expect(sentence).not.toMatch(/[{}]/);
    }
    const numbers = Object.entries(values).filter(([name]) => name !== "rule" && name !== "cause");
    const digits = say(`problem.${code}` as MessageId, values).replaceAll(/[\s,\u202f]/g, "");
    for (const [, value] of numbers) expect(digits).toContain(String(value).replaceAll(" ", ""));
  });

  test("no other sentence is there", () => {
    const keys = Object.keys(examples).flatMap((code) => [code, `${code}.advice`]);
    expect(Object.keys(languages[language].problem).sort()).toEqual(keys.sort());
  });

  test.each(["duplicateKey", "missingKey", "dateOutOfRange", "endBeforeStart", "ageOutOfRange", "valueMissing"])(
    "rows-excluded says %s in words",
    (cause) => {
      expect(say("problem.rows-excluded", { ...examples["rows-excluded"], cause })).not.toContain(cause);
    },
  );

  test.each(["name", "birthdate", "nir", "ipp", "nda", "address", "phone", "email"])(
    "identity-column says %s in words",
    (rule) => {
      expect(say("problem.identity-column", { ...examples["identity-column"], rule })).not.toMatch(
        /identité|an identity/,
      );
    },
  );
});
