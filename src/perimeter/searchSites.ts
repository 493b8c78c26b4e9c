import { plainText, plainWords } from "./plainText.ts";
import type { Site, SiteTree } from "./SiteTree.ts";

const order: readonly Site["level"][] = ["all", "group", "hospital", "department", "unit"];

/**
 * Sites whose name or code holds every word, without case or accents; hospitals before their units, names that begin
 * with the text first. Null when nothing is asked.
 */
export function searchSites(tree: SiteTree, text: string, limit = 40): readonly Site[] | null {
  const words = plainWords(text);
  if (words.length === 0) return null;
  const found = [...tree.sites.values()].flatMap((site) => {
    const name = plainText(site.name);
    const code = plainText(site.code);
    if (!words.every((word) => name.includes(word) || code === word)) return [];
    return [
      { site, rank: order.indexOf(site.level) + (name.startsWith(words[0] ?? "") || words.includes(code) ? 0 : 0.5) },
    ];
  });
  return found
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ site }) => site);
}
