import * as v from "valibot";
import type { Problem } from "../../extract/Problem.ts";
import type { Fault } from "../language/Fault.ts";
import { kebabCase } from "../language/schemaParts.ts";

const idSchema = v.object({ id: kebabCase });

/**
 * A sheet refused: its id, or `#3` for the third where it has none worth the name; the place and the cause of its first fault
 * (camel case, as messages select it), `count` others.
 */
export function sheetRefused(sheet: unknown, place: number, faults: readonly Fault[]): Problem {
  const named = v.safeParse(idSchema, sheet);
  const [first] = faults;
  return {
    code: "sheet-refused",
    values: {
      sheet: named.success ? named.output.id : `#${place}`,
      path: placeOf(first?.path ?? ""),
      cause: causeOf(first?.code ?? "missing"),
      count: Math.max(0, faults.length - 1),
    },
  };
}

/** Keys that the language does not know are the sheet's own: nothing of them reaches a terminal but letters and digits. */
const placeOf = (path: string): string => path.replaceAll(/[^\w.-]/g, "?").slice(0, 120) || ".";

const causeOf = (code: Fault["code"]): string => code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
