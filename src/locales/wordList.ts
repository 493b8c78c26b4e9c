import type { Language } from "./translate.ts";

/** Words as a sentence lists them: "a, b et c", "a, b and c". Not of `Intl`, whose first list makes a page wait for its tables. */
export function wordList(words: readonly string[], language: Language): string {
  return words.map((word, at) => separatorBefore(at, words.length, language) + word).join("");
}

/** What stands before the word at a place, from 0, of a list of so many. */
export function separatorBefore(at: number, count: number, language: Language): string {
  if (at === 0) return "";
  return at < count - 1 ? ", " : language === "fr" ? " et " : " and ";
}
