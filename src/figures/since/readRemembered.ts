import * as v from "valibot";
import type { RememberedFigures } from "./RememberedFigures.ts";
import { rememberedSchema } from "./rememberedSchema.ts";

/**
 * Why remembered figures are refused: written by another version of the app, or not what it writes. Sentence and advice are
 * `figure.since.refused.<code>` and `figure.since.refused.<code>.advice`; `path` is the first place at fault, never a value.
 */
export interface RefusedMemory {
  readonly code: "format" | "content";
  readonly path: string;
}

/** The figures, or why they are not taken. */
export type ReadMemory = { readonly ok: RememberedFigures } | { readonly refused: RefusedMemory };

/** Reads remembered figures that may have been altered where they were kept. The value returned is new. */
export function readRemembered(value: unknown): ReadMemory {
  const parsed = v.safeParse(rememberedSchema, value, { abortEarly: true });
  if (parsed.success) return { ok: parsed.output };
  const path = v.getDotPath(parsed.issues[0]) ?? "";
  return { refused: { code: path === "format" ? "format" : "content", path } };
}
