import type { DocumentGroup } from "../store.ts";
import { documentCodes } from "./documentCodes.ts";
import { normalise } from "./normalise.ts";

const listed = Object.entries(documentCodes).flatMap(([group, codes]) =>
  codes.map(({ code, prefix }) => ({ form: normalise(code), prefix: prefix === true, group: group as DocumentGroup })),
);
const exact = new Map(listed.filter(({ prefix }) => !prefix).map(({ form, group }) => [form, group]));
const prefixes = listed.filter(({ prefix }) => prefix);

/**
 * Group of a `note_class_source_value`: codes match without case, with or without `CR:`, exactly or by their prefix;
 * unlisted codes are OTHER, a null class is UNKNOWN.
 */
export function documentGroup(value: string | null): DocumentGroup {
  if (value === null) return "UNKNOWN";
  const form = normalise(value).replace(/^cr: ?/, "");
  return exact.get(form) ?? prefixes.find((code) => form.startsWith(code.form))?.group ?? "OTHER";
}
