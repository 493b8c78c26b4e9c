import type { FigureService } from "../../figures/FigureService.ts";
import type { Language } from "../../locales/translate.ts";
import { holdsWord, nameRank } from "../../perimeter/nameRank.ts";
import { plainText } from "../../perimeter/plainText.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { PaletteEntry } from "./paletteEntries.ts";

/** Departments and units are too many, and bear the words of indicators. */
const isEstablishment = ({ level }: Site) => level === "all" || level === "group" || level === "hospital";

/** Each indicator at each establishment where some of the words name the one and all others the other; sites with most of them first. */
export function indicatorsAtSites(
  words: readonly string[],
  { catalogue, tree }: Pick<FigureService, "catalogue" | "tree">,
  language: Language,
): readonly PaletteEntry[] {
  const ofSite = ({ name, code }: Site) => words.filter((word) => holdsWord(name, word) || plainText(code) === word);
  return [...tree.sites.values()]
    .filter(isEstablishment)
    .map((site) => ({ site, found: ofSite(site) }))
    .filter(({ found }) => found.length > 0 && found.length < words.length)
    .toSorted((one, other) => other.found.length - one.found.length || rankOf(one) - rankOf(other))
    .flatMap(({ site, found }) => {
      const others = words.filter((word) => !found.includes(word));
      return catalogue
        .filter(({ sheet }) => others.every((word) => holdsWord(sheet[language].title, word)))
        .map(({ id, sheet }) => ({
          words: sheet[language].title,
          detail: site.name,
          to: { screen: { name: "indicator" as const, id }, site: site.id === tree.root ? null : site.code },
        }));
    });
}

/** A site found by its code is as well named as one whose name begins so. */
const rankOf = ({ site, found }: { readonly site: Site; readonly found: readonly string[] }) =>
  nameRank(site.name, found) ?? 1;
