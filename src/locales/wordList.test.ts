import { expect, test } from "vitest";
import { languages, localeTag } from "./translate.ts";
import { wordList } from "./wordList.ts";

test.each(languages)("words are listed as the platform lists them, in %s", (language) => {
  const words = ["Bichat", "Cochin", "Necker", "Tenon", "Hôtel-Dieu"];
  const platform = new Intl.ListFormat(localeTag(language), { type: "conjunction" });
  for (let count = 0; count <= words.length; count++)
    expect(wordList(words.slice(0, count), language)).toBe(platform.format(words.slice(0, count)));
});
