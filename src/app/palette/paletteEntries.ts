import type { FigureService } from "../../figures/FigureService.ts";
import { dimensionWord } from "../../figures/sentences/viewWords.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { Address, Screen } from "../../perimeter/Address.ts";
import { nameRank } from "../../perimeter/nameRank.ts";
import { plainWords } from "../../perimeter/plainText.ts";
import { reportTemplates } from "../../perimeter/ReportTemplate.ts";
import { searchSites } from "../../perimeter/searchSites.ts";
import { pathTo } from "../../perimeter/SiteTree.ts";
import { visitEvent } from "../visit/visitEvent.ts";
import { indicatorsAtSites } from "./indicatorsAtSites.ts";

/** Somewhere to go, or an event by which something is asked for. */
export interface PaletteEntry {
  readonly words: string;
  /** Where a site stands, or what a booklet is. */
  readonly detail: string;
  /** Other words by which it is found. */
  readonly also?: string;
  readonly to: Partial<Address> | { readonly event: string };
}

export interface PaletteGroup {
  readonly name: "screens" | "indicators" | "sites" | "indicatorsAtSites" | "booklets" | "help";
  readonly entries: readonly PaletteEntry[];
}

/** Of each kind no more are shown: who sees more goes on writing. */
const most = 8;

/**
 * The screens, indicators, sites and booklets whose name holds every word of the text, and the indicators of a site where each holds some
 * of them; what is named so first, then what begins so. Without text, the screens, the first indicators, the booklets and the help.
 */
export function paletteEntries(
  text: string,
  screens: readonly Screen[],
  service: Pick<FigureService, "catalogue" | "tree"> | null,
  t: Translate,
  language: Language,
): readonly PaletteGroup[] {
  const words = plainWords(text);
  const rank = ({ words: name, also = "" }: PaletteEntry) =>
    nameRank(name, words) ?? (nameRank(`${name} ${also}`, words) === null ? null : 3);
  const named = (entries: readonly PaletteEntry[]) =>
    entries.filter((entry) => rank(entry) !== null).toSorted((one, other) => rank(one)! - rank(other)!);
  const groups: readonly PaletteGroup[] = [
    { name: "screens", entries: named(screens.map((screen) => screenEntry(screen, t))) },
    { name: "indicators", entries: service ? named(indicatorsOf(service, t, language)).slice(0, most) : [] },
    { name: "sites", entries: service ? sitesOf(service, text) : [] },
    { name: "indicatorsAtSites", entries: service ? indicatorsAtSites(words, service, language).slice(0, most) : [] },
    { name: "booklets", entries: service ? named(bookletsOf(t)) : [] },
    { name: "help", entries: named(helpOf(service !== null, t)) },
  ];
  // What is named so goes before what only holds the words, whatever its kind.
  const isNamedSo = ({ entries: [first] }: PaletteGroup) => first !== undefined && rank(first) === 0;
  return groups
    .filter(({ entries }) => entries.length > 0)
    .toSorted((one, other) => Number(isNamedSo(other)) - Number(isNamedSo(one)));
}

const screenEntry = (screen: Screen, t: Translate): PaletteEntry => ({
  words: t(`frame.screen.${screen.name}`),
  detail: "",
  ...(screen.name === "report" && { also: t("report.print") }),
  to: { screen },
});

/** Found also by the kinds of stay that they count, as the source and as this app name them. */
const indicatorsOf = ({ catalogue }: Pick<FigureService, "catalogue">, t: Translate, language: Language) =>
  catalogue.map((indicator): PaletteEntry => ({
    words: indicator.sheet[language].title,
    detail: "",
    also: stayTypesOf(indicator)
      .map((type) => `${type} ${dimensionWord("stay", type, t)}`)
      .join(" "),
    to: { screen: { name: "indicator", id: indicator.id } },
  }));

const stayTypesOf = ({ population }: Indicator) =>
  ("all" in population ? population.all : [population]).flatMap((rule) => ("stayType" in rule ? rule.stayType : []));

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

const bookletsOf = (t: Translate) =>
  reportTemplates.map((template): PaletteEntry => ({
    words: t(`report.template.${template}`),
    detail: t("report.print"),
    also: `${template} ${t("report.print")} ${t("frame.palette.booklets")}`,
    to: { screen: { name: "report", template }, indicators: null },
  }));

/** The glossary, which needs no extract, and the guided tour, which does. */
const helpOf = (isOpen: boolean, t: Translate): readonly PaletteEntry[] => [
  { words: t("catalogue.glossary"), detail: "", to: { screen: { name: "catalogue", id: null }, as: "glossary" } },
  ...(isOpen ? [{ words: t("visit.title"), detail: "", to: { event: visitEvent } }] : []),
];
