/** What a column's name gives away. */
export interface NameRule {
  readonly rule: "name" | "birthdate" | "nir" | "ipp" | "nda" | "address" | "phone" | "email" | "text";
  /** Matches one whole word of the name. */
  readonly word: RegExp;
  /** Matches inside the words written together: `birthdate`, `numerosecuritesociale`. */
  readonly stem: RegExp;
  /** A word that shows that something else is meant. */
  readonly unless?: RegExp;
}

/** Whether the words of a column's name fall under a rule. */
export function hitsName(rule: NameRule, words: readonly string[]): boolean {
  const joined = words.join("");
  if (rule.stem.test(joined)) return true;
  if (rule.unless && words.some((word) => rule.unless?.test(word))) return false;
  return words.some((word) => rule.word.test(word));
}
