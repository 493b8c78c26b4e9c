/** Without case or accents, as a reader types what he looks for. */
export function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of what is looked for, or of a name: whatever is neither letter nor digit stands between them. */
export function plainWords(text: string): readonly string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
