import type { FigureService } from "../../figures/FigureService.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { Address, Screen } from "../../perimeter/Address.ts";
import { plainText, plainWords } from "../../perimeter/plainText.ts";
import { searchSites } from "../../perimeter/searchSites.ts";
import { pathTo } from "../../perimeter/SiteTree.ts";
import { visitEvent } from "../visit/visitEvent.ts";

/** Somewhere to go, or an event by which something is asked for. */
export interface PaletteEntry {
  readonly words: string;
  /** Where a site stands. */
  readonly detail: string;
  readonly to: Partial<Address> | { readonly event: string };
}

export interface PaletteGroup {
  readonly name: "screens" | "indicators" | "sites" | "help";
  readonly entries: readonly PaletteEntry[];
}

/** Of each kind no more are shown: who sees more goes on writing. */
const most = 8;

/**
 * The screens, indicators and sites whose name holds every word of the text, those that begin with it first; without text, the screens, the first
 * indicators and the help.
 */
export function paletteEntries(
  text: string,
  screens: readonly Screen[],
  service: Pick<FigureService, "catalogue" | "tree"> | null,
  t: Translate,
  language: Language,
): readonly PaletteGroup[] {
  const words = plainWords(text);
  const named = (entries: readonly PaletteEntry[]) => {
    const found = entries.filter((entry) => words.every((word) => plainText(entry.words).includes(word)));
    const rank = (entry: PaletteEntry) => (plainText(entry.words).startsWith(words[0] ?? "") ? 0 : 1);
    return found.toSorted((one, other) => rank(one) - rank(other));
  };
  const groups: readonly PaletteGroup[] = [
    {
      name: "screens",
      entries: named(
        screens.map((screen) => ({ words: t(`frame.screen.${screen.name}`), detail: "", to: { screen } })),
      ),
    },
    { name: "indicators", entries: service ? named(indicatorsOf(service, language)).slice(0, most) : [] },
    { name: "sites", entries: service ? sitesOf(service, text) : [] },
    { name: "help", entries: named(helpOf(service !== null, t)) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

const indicatorsOf = ({ catalogue }: Pick<FigureService, "catalogue">, language: Language) =>
  catalogue.map(({ id, sheet }): PaletteEntry => ({
    words: sheet[language].title,
    detail: "",
    to: { screen: { name: "indicator", id } },
  }));

function sitesOf({ tree }: Pick<FigureService, "tree">, text: string): readonly PaletteEntry[] {
  return (searchSites(tree, text, most) ?? []).map(({ id, name, code }) => ({
    words: name,
    detail: pathTo(tree, id)
      .slice(0, -1)
      .map((above) => above.name)
      .join(" › "),
    to: { site: id === tree.root ? null : code },
  }));
}

/** The glossary, which needs no extract, and the guided tour, which does. */
const helpOf = (isOpen: boolean, t: Translate): readonly PaletteEntry[] => [
  { words: t("catalogue.glossary"), detail: "", to: { screen: { name: "catalogue", id: null }, as: "glossary" } },
  ...(isOpen ? [{ words: t("visit.title"), detail: "", to: { event: visitEvent } }] : []),
];
