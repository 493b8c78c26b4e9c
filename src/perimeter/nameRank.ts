import { plainText, plainWords } from "./plainText.ts";

/**
 * How well a name answers the words that are looked for: 0 where they are the name, 1 where it begins with the first, 2 where it holds them
 * all; null where it does not. A word with a hyphen may be written in one: `APHP` is found in `AP-HP Nord`.
 */
export function nameRank(name: string, words: readonly string[]): 0 | 1 | 2 | null {
  const own = plainWords(name);
  if (own.join("") === words.join("")) return 0;
  if (!words.every((word) => holdsWord(name, word))) return null;
  const [first = ""] = words;
  return own.join(" ").startsWith(first) || inOne(name).startsWith(first) ? 1 : 2;
}

/** Whether a name holds one of `plainWords`. */
export const holdsWord = (name: string, word: string): boolean =>
  plainText(name).includes(word) || inOne(name).includes(word);

const inOne = (name: string) => plainText(name).replace(/['’-]/g, "");
