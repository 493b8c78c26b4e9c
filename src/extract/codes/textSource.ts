import { normalise } from "./normalise.ts";

const sources = ["native", "pdf", "scan"] as const;
export type TextSource = (typeof sources)[number];

/** Where the text of a document came from, null when it is not one of the three. */
export function textSource(value: string | null): TextSource | null {
  const form = value === null ? "" : normalise(value);
  return sources.find((source) => source === form) ?? null;
}
