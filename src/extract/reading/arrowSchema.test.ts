import { RecordBatchReader } from "apache-arrow";
import { expect, test } from "vitest";
import { arrowSchema } from "./arrowSchema.ts";

test("declares text as dictionaries and keeps the other types", () => {
  const columns = [
    { name: "id", type: "INTEGER" },
    { name: "word", type: "VARCHAR" },
    { name: "at", type: "TIMESTAMP" },
  ];
  const message = Uint8Array.from(atob(arrowSchema(columns) ?? ""), (letter) => letter.charCodeAt(0));
  const { schema } = RecordBatchReader.from(message).open();
  expect(schema.fields.map(String)).toEqual([
    "id: Int32",
    "word: Dictionary<Int32, Utf8>",
    "at: Timestamp<MICROSECOND>",
  ]);
});

test("declares nothing where a type has no place in an extract", () => {
  expect(arrowSchema([{ name: "list", type: "INTEGER[]" }])).toBeNull();
});
