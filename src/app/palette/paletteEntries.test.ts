import { describe, expect, it } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { messages as english } from "../../locales/en/messages.ts";
import { messages as french } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import type { Site, SiteTree } from "../../perimeter/SiteTree.ts";
import { paletteEntries } from "./paletteEntries.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const sites: readonly Site[] = [
  { id: 1, name: "Assistance publique", code: "APHP", level: "all", parent: null, children: [2, 5], ...place },
  { id: 2, name: "AP-HP Henri-Mondor", code: "Henri-Mondor", level: "group", parent: 1, children: [3], ...place },
  { id: 3, name: "Henri-Mondor", code: "HMN", level: "hospital", parent: 2, children: [4], ...place },
  { id: 4, name: "DMU Urgences", code: "4", level: "department", parent: 3, children: [], ...place },
  { id: 5, name: "AP-HP Nord – Université", code: "Nord", level: "group", parent: 1, children: [6], ...place },
  { id: 6, name: "Bichat - Claude-Bernard", code: "BCH", level: "hospital", parent: 5, children: [], ...place },
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };

/** The groups found, each with its entries in words and where they lead. */
function found(text: string, language: Language = "fr") {
  const t = translator(language, language === "fr" ? french : english);
  return paletteEntries(text, [{ name: "report", template: null }], { catalogue, tree }, t, language);
}
const wordsOf = (text: string, language?: Language) =>
  found(text, language).flatMap(({ entries }) => entries.map(({ words, detail }) => `${words} | ${detail}`));

describe("the entries of the palette", () => {
  it("lead to an indicator at a site where the words name both", () => {
    const [group, ...others] = found("lettre bichat");
    expect([group?.name, others]).toEqual(["indicatorsAtSites", []]);
    expect(group?.entries[0]).toMatchObject({
      detail: "Bichat - Claude-Bernard",
      to: { screen: { name: "indicator" }, site: "BCH" },
    });
    expect(wordsOf("urgences bichat")).toContain("Grippe aux urgences | Bichat - Claude-Bernard");
    expect(wordsOf("letter day bch", "en")[0]).toMatch(/^Discharge letter .* day .*\| Bichat - Claude-Bernard$/);
    expect(found("lettre lariboisiere")).toEqual([]);
  });

  it("know a name with a hyphen written in one, and an establishment before what it is in", () => {
    expect(found("APHP nord")[0]?.entries[0]?.to).toEqual({ site: "Nord" });
    expect(found("mondor")[0]?.entries.map(({ to }) => to)).toEqual([{ site: "HMN" }, { site: "Henri-Mondor" }]);
  });

  it("lead to the booklets by their names, by what they are for, and by the word for printing", () => {
    expect(found("codir")[0]?.entries.map(({ to }) => to)).toEqual([
      { screen: { name: "report", template: "codir" }, indicators: null },
    ]);
    expect(found("codir", "en")[0]?.entries).toHaveLength(1);
    for (const [text, language] of [
      ["imprimer", "fr"],
      ["print", "en"],
      ["pdf", "en"],
    ] as const) {
      const groups = found(text, language);
      expect(groups.map(({ name, entries }) => [name, entries.length])).toEqual([
        ["screens", 1],
        ["booklets", 4],
      ]);
    }
  });

  it("find indicators by the kinds of stay that they count, as the source names them too", () => {
    const smr = found("smr").flatMap(({ entries }) => entries.map(({ to }) => to));
    expect(smr).toEqual([{ screen: { name: "indicator", id: "discharge-letter-smr" } }]);
    for (const word of ["SSR", "sld", "USLD"])
      expect(found(word).flatMap(({ entries }) => entries.map(({ to }) => to))).toEqual(smr);
    expect(found("SSR", "en")[0]?.entries.map(({ to }) => to)).toEqual(smr);
  });

  it("put what is named so before what only holds the words", () => {
    expect(found("rapport")[0]?.name).toBe("screens");
    expect(found("dmu urgences")[0]?.entries[0]?.to).toEqual({ site: "4" });
  });
});
