/** Text without case or accents. */
export const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words that a reader looks for. */
export const searchWords = (text: string): readonly string[] =>
  plain(text)
    .split(/[\s'’-]+/)
    .filter(Boolean);
