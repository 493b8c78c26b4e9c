import * as v from "valibot";
import type { Entry } from "./Entry.ts";
import { registerSchema } from "./registerSchema.ts";

/**
 * Why a file is not taken. `size`: larger than any register; `json`: no JSON; `foreign`: no register at all; `format`: of another
 * version; `owner`: of another
 * establishment, or invented where figures are real; `content`: not what a register holds, or with markup; `future`: written after
 * `now`, so that it would win over what is written later. Sentence and advice are
 * `register.refused.<code>` and `register.refused.<code>.advice`; `path` is the first place at fault, never a value.
 */
export interface RefusedRegister {
  readonly code: "size" | "json" | "foreign" | "format" | "owner" | "content" | "future";
  readonly path: string;
}

export type ReadRegister = { readonly ok: readonly Entry[] } | { readonly refused: RefusedRegister };

/** Whose figures a register is about. */
export interface RegisterOwner {
  readonly establishment: string;
  readonly synthetic: boolean;
}

/** Characters of the largest file that is read. */
const largest = 5_000_000;

/** Clocks of two computers may differ by a day, in milliseconds. */
const skew = 86_400_000;

/** Reads a register that anyone may have written. All of it is taken, or nothing. */
export function readRegister(text: string, owner: RegisterOwner, now: Date): ReadRegister {
  const refuse = (code: RefusedRegister["code"], path = ""): ReadRegister => ({ refused: { code, path } });
  if (text.length > largest) return refuse("size");
  const value = parsed(text);
  if (value === undefined) return refuse("json");
  const read = v.safeParse(registerSchema, value, { abortEarly: true });
  if (!read.success) {
    const path = v.getDotPath(read.issues[0]) ?? "";
    if (path === "" || path === "format") return refuse(isNumbered(value) ? "format" : "foreign", path);
    return refuse("content", path);
  }
  const { establishment, synthetic, entries } = read.output;
  if (establishment !== owner.establishment || synthetic !== owner.synthetic) return refuse("owner", "establishment");
  const future = entries.findIndex(({ writtenAt }) => Date.parse(writtenAt) > now.getTime() + skew);
  if (future >= 0) return refuse("future", `entries.${future}.writtenAt`);
  return { ok: entries };
}

/** Every version of a register says its number. */
const isNumbered = (value: unknown) => typeof (value as { readonly format?: unknown } | null)?.format === "number";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
