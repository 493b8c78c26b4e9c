import { readFile } from "node:fs/promises";
import { sheetRefused } from "../../src/indicators/brought/sheetRefused.ts";
import { catalogue } from "../../src/indicators/catalogue/catalogue.ts";
import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import { parseIndicator } from "../../src/indicators/language/parseIndicator.ts";
import { PackRefused, refused } from "../refusal/PackRefused.ts";

/** Reads the sheet of one indicator, the `place`th of its list. Rejects with `PackRefused`: everything that is wrong with it, place by place. */
export async function readSheetFile(path: string, place = 1): Promise<Indicator> {
  const text = await readFile(path, "utf8").catch(() => {
    throw refused("sheet-missing", { path });
  });
  const sheet = jsonOf(text, path);
  const parsed = parseIndicator(sheet);
  if ("faults" in parsed) throw new PackRefused(parsed.faults.map((fault) => sheetRefused(sheet, place, [fault])));
  const { id } = parsed.ok;
  if (catalogue.some((indicator) => indicator.id === id))
    throw new PackRefused([{ code: "sheet-known", values: { sheet: id } }]);
  return parsed.ok;
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw refused("sheet-not-json", { path });
  }
}
