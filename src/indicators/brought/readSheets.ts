import type { SheetsRead } from "../../extract/openExtract.ts";
import type { Problem } from "../../extract/Problem.ts";
import { labelsOf } from "../compile/labelsOf.ts";
import type { Indicator } from "../language/Indicator.ts";
import { parseIndicator } from "../language/parseIndicator.ts";
import { sheetRefused } from "./sheetRefused.ts";

/** The indicators that an extract brings, with what was refused of them. */
export interface BroughtSheets extends SheetsRead {
  readonly indicators: readonly Indicator[];
}

/**
 * Reads the files of the resource `indicators`, each a JSON list of sheets. A sheet that is wrong is refused and the others stand;
 * an id of the built-in catalogue, or of an earlier sheet, is never overridden.
 */
export function readSheets(files: readonly string[], builtIn: readonly Indicator[]): BroughtSheets {
  const taken = new Set(builtIn.map(({ id }) => id));
  const indicators: Indicator[] = [];
  const remarks: Problem[] = [];
  for (const [place, sheet] of files.flatMap((file) => listIn(file, remarks)).entries()) {
    const parsed = parseIndicator(sheet);
    if ("faults" in parsed) {
      remarks.push(sheetRefused(sheet, place + 1, parsed.faults));
      continue;
    }
    const { id } = parsed.ok;
    if (taken.has(id)) remarks.push({ code: "sheet-known", values: { sheet: id } });
    else indicators.push(parsed.ok);
    taken.add(id);
  }
  return { indicators, labels: labelsOf(indicators), remarks };
}

function listIn(file: string, remarks: Problem[]): readonly unknown[] {
  try {
    const json: unknown = JSON.parse(file);
    if (Array.isArray(json)) return json;
  } catch {
    // Said below.
  }
  remarks.push({ code: "sheets-unreadable", values: {} });
  return [];
}
