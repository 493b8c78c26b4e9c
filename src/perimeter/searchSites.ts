import { nameRank } from "./nameRank.ts";
import { plainText, plainWords } from "./plainText.ts";
import type { Site, SiteTree } from "./SiteTree.ts";

const height: Readonly<Record<Site["level"], number>> = { all: 0, group: 0, hospital: 0, department: 1, unit: 2 };

/**
 * Sites whose name or code holds every word, without case, accents or hyphens: first those that are named so, then those whose code it is;
 * of the others hospitals and what is above them before departments and units, names that begin with the text first, then the shortest,
 * of which the text is most. Null when nothing is asked.
 */
export function searchSites(tree: SiteTree, text: string, limit = 40): readonly Site[] | null {
  const words = plainWords(text);
  if (words.length === 0) return null;
  const found = [...tree.sites.values()].flatMap((site) => {
    const code = plainText(site.code);
    const inName = nameRank(site.name, words);
    const isCode = words.join("") === plainWords(code).join("");
    const rank =
      inName ??
      nameRank(
        site.name,
        words.filter((word) => word !== code),
      );
    if (rank === null) return [];
    const beginsSo = isCode || words.includes(code) ? 1 : rank;
    const isSo = inName === 0 ? 0 : isCode ? 1 : 2;
    return [{ site, order: [isSo, height[site.level], beginsSo, plainWords(site.name).length] }];
  });
  return found
    .toSorted((one, other) => one.order.map((at, index) => at - other.order[index]!).find((by) => by !== 0) ?? 0)
    .slice(0, limit)
    .map(({ site }) => site);
}
