/** Without case or accents, as a reader types what he looks for. */
export function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of what is looked for. */
export function plainWords(text: string): readonly string[] {
  return plainText(text)
    .split(/[\s'’-]+/)
    .filter(Boolean);
}
