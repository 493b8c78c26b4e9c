import { expect, test } from "vitest";
import { storeTables } from "../extract/store.ts";
import { loadColumnWords } from "./loadColumnWords.ts";

test("every column that a question may read is said in both languages", async () => {
  const tables = storeTables({ visit: "INTEGER", person: "INTEGER", note: "INTEGER" });
  const columns = new Set(Object.values(tables).flatMap((table) => Object.keys(table)));
  for (const language of ["fr", "en"] as const)
    expect(Object.keys(await loadColumnWords(language)).sort()).toEqual([...columns].sort());
});
