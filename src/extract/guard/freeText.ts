/** Longest value and most words of a code. */
export const codeLimits = { characters: 80, words: 8 } as const;

/** Whether a value of a coded column is a sentence and no code: over 80 characters or over 8 words. */
export function isFreeText(value: string): boolean {
  return (
    Array.from(value).length > codeLimits.characters ||
    value.split(/\s+/u).filter((word) => word !== "").length > codeLimits.words
  );
}

const space = "[\\s\\x{00A0}\\x{202F}]";

/** The same test on a text expression of SQL. */
export function freeTextSql(expression: string): string {
  const words = `(?:[^\\s\\x{00A0}\\x{202F}]+${space}+){${codeLimits.words}}[^\\s\\x{00A0}\\x{202F}]`;
  return `(length(${expression}) > ${codeLimits.characters} OR (length(${expression}) > ${2 * codeLimits.words} AND regexp_matches(${expression}, '${words}')))`;
}
