import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { judgePeers } from "../figures/comparison/judgePeers.ts";
import type { Level } from "../figures/comparison/Level.ts";
import { exampleLevel } from "../figures/comparison/testing/exampleLevel.ts";
import { pairOf } from "../figures/comparison/pairOf.ts";
import type { FigureService } from "../figures/FigureService.ts";
import { exampleFigure } from "../figures/sentences/testing/exampleLine.ts";
import { documentCoverage } from "../indicators/catalogue/completeness/documentCoverage.ts";
import type { Site } from "../perimeter/SiteTree.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const place = { profile: null, latitude: null, longitude: null };
const hospital = (id: number, name: string, code: string, children: readonly number[] = []): Site => ({
  id,
  name,
  code,
  level: "hospital",
  parent: 2,
  children,
  hospital: id,
  ...place,
  profile: "MCO",
});
const hospitals = [
  hospital(3, "Tenon", "TNN", [8, 9]),
  hospital(4, "Rothschild", "RTH"),
  hospital(5, "Trousseau", "TRS"),
  hospital(6, "Charles-Foix", "CFX"),
  hospital(7, "Saint-Antoine", "SAT"),
];
const inside = { hospital: 3, ...place };
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2], hospital: null, ...place },
  {
    id: 2,
    name: "Sorbonne",
    code: "SOR",
    level: "group",
    parent: 1,
    children: [3, 4, 5, 6, 7],
    hospital: null,
    ...place,
  },
  ...hospitals,
  { id: 8, name: "DMU Chirurgie", code: "D8", level: "department", parent: 3, children: [], ...inside },
  { id: 9, name: "DMU Médecine", code: "D9", level: "department", parent: 3, children: [10], ...inside },
  { id: 10, name: "Unité de court séjour", code: "U10", level: "unit", parent: 9, children: [], ...inside },
];
/** A unit as deep and as long as any of the synthetic sample. */
const deepNames = [
  "Assistance publique – Hôpitaux de Paris",
  "AP-HP Hôpitaux universitaires Paris Seine-Saint-Denis",
  "Hôpital européen Georges-Pompidou",
  "DMU Urgences, réanimation et anesthésie",
  "075134 : EGP MEDECINE POLYVALENTE POST-URGENCE (UF)",
];
const deepLevels = ["all", "group", "hospital", "department", "unit"] as const;
const deepTree: FigureService["tree"] = {
  root: 1,
  sites: new Map(
    deepNames.map((name, at) => [
      at + 1,
      {
        id: at + 1,
        name,
        code: `S${at + 1}`,
        level: deepLevels[at]!,
        parent: at || null,
        children: at < 4 ? [at + 2] : [],
        hospital: at < 2 ? null : 3,
        ...place,
      },
    ]),
  ),
};
const tree: FigureService["tree"] = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };
const catalogue = [...exampleService.catalogue, documentCoverage];

/** DMU Médecine and its unit are hidden; Tenon has fewer letters than its peers. */
function levelOf(indicator: string, site: number, window: Level["window"]): Level {
  const figure = site >= 9 ? ({ state: "hidden" } as const) : exampleFigure(site === 3 ? 500 : 700, 1000);
  return exampleLevel(figure, { indicator, site, window });
}
const counts = hospitals.map(({ id }) => ({
  site: id,
  numerator: id === 3 ? 500 : 700,
  denominator: 1000,
  monthsIncomplete: 0,
  nlpVersion: null,
}));
const service: FigureService = {
  ...exampleService,
  catalogue,
  tree,
  levels: (ids, asked, { from, to }) =>
    Promise.resolve(ids.flatMap((id) => asked.map((site) => levelOf(id, site, { from, to })))),
  pairs: (ids, view, other) =>
    Promise.resolve(
      ids.map((id) => {
        const [one, beside] = [view, other].map(({ site, from, to }) => levelOf(id, site, { from, to }));
        return pairOf(
          catalogue.find((indicator) => indicator.id === id)!,
          one!,
          beside!,
          { tree, breaks: [] },
        );
      }),
    ),
  funnel: () =>
    Promise.resolve({
      window: { from: "2022-11", to: "2024-10" },
      standardised: { state: "not asked" },
      peers: [{ profile: "MCO", sites: counts.map(({ site }) => site), judged: judgePeers(counts, null), apart: [] }],
    }),
  breakdown: () =>
    Promise.resolve([
      { key: "8", label: "", figure: exampleFigure(30, 40), correction: null, marks: [] },
      { key: "9", label: "", figure: { state: "hidden" }, correction: null, marks: [] },
    ]),
};

describe("one site", () => {
  it("is read against its group, the whole and its peers, and leads to its indicators", async () => {
    await renderApp("/site?site=TNN&extract=/a/", openWith(service));
    await expect.element(page.getByRole("heading", { level: 1, name: "Tenon" })).toBeVisible();
    await expect
      .element(page.getByText(/^Sur les 1\s000 séjours de la période, 50,0\s% ont un document/))
      .toBeVisible();
    const levels = page.getByRole("region", { name: /^Les indicateurs, / });
    const letters = levels.getByRole("row", { name: /^Lettre de liaison datée/ });
    await expect.element(letters.getByText(/^66,0\s%$/)).toBeVisible();
    await expect.element(letters.getByRole("cell", { name: /^−16,0\spt/ })).toBeVisible();
    await expect.element(letters.getByRole("cell", { name: /(sous la limite basse|entre les limites)/ })).toBeVisible();
    await expect
      .element(levels.getByText(/Les pairs sont les 5 hôpitaux de profil MCO, celui-ci compris\./))
      .toBeVisible();
    await expect.element(levels.getByText("non comparé\u00a0: non prévu pour cet indicateur").first()).toBeVisible();
    await expect
      .element(
        page.getByText(
          /1 ligne affichée \(30 sur 212 en tout\)\. 1 autre ligne est masquée et peut compter plus de lettres/,
        ),
      )
      .toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await letters.getByRole("link").click();
    expect(location.pathname + location.search).toBe("/indicateur/discharge-letter-day0?site=TNN&extract=/a/");
  });

  it("leads down to its departments, says which are hidden, and up again", async () => {
    await renderApp("/site?site=TNN&extract=/a/", openWith(service));
    const below = page.getByRole("region", { name: "Les DMU" });
    await expect.element(below.getByText(/Un site est masqué/)).toBeVisible();
    await expect.element(below.getByRole("row", { name: /^DMU Médecine/ }).getByText("masqué")).toBeVisible();
    await expect.element(below.getByRole("row", { name: /^DMU Chirurgie/ }).getByText("1 à surveiller")).toBeVisible();
    await below.getByRole("link", { name: "DMU Médecine" }).click();
    await expect
      .element(page.getByText(/^Les 4 indicateurs masqués ici sont comptés plus haut\s: Tenon$/))
      .toBeVisible();
    await page.getByRole("link", { name: "Unité de court séjour" }).click();
    await page
      .getByText(/^Les 4 indicateurs masqués ici sont comptés plus haut\s: Tenon$/)
      .getByRole("link", { name: "Tenon" })
      .click();
    await below.getByRole("link", { name: "DMU Chirurgie" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "DMU Chirurgie" })).toBeVisible();
    await expect.element(page.getByText(/Les pairs ne se comparent qu’entre hôpitaux/)).toBeVisible();
    await expect.element(page.getByText(/masqués ici/)).not.toBeInTheDocument();
    await page
      .getByRole("navigation", { name: "Place dans l’établissement" })
      .getByRole("link", { name: "Sorbonne" })
      .click();
    await expect
      .element(page.getByRole("region", { name: "Les hôpitaux" }).getByRole("link", { name: "Rothschild" }))
      .toBeVisible();
  });

  it("shows of a window hidden by a month of it what its other months show, and over how many", async () => {
    const figure = exampleFigure(640, 1000);
    const shown = { months: 11, of: 12, figure, charted: figure };
    const levels: FigureService["levels"] = async (ids, asked, view) =>
      (await service.levels(ids, asked, view)).map((level) =>
        level.figure.state === "hidden" && level.indicator === "discharge-letter-day0" ? { ...level, shown } : level,
      );
    await renderApp("/site?site=TNN&extract=/a/", openWith({ ...service, levels }));
    await page.getByRole("region", { name: "Les DMU" }).getByRole("link", { name: "DMU Médecine" }).click();
    const letters = page.getByRole("row", { name: /^Lettre de liaison datée/ }).last();
    await expect.element(letters.getByText(/^64,0\s%$/)).toBeVisible();
    await expect.element(letters.getByRole("cell", { name: /11 des 12 mois, les autres masqués/ })).toBeVisible();
    await expect
      .element(page.getByText(/^Les 3 indicateurs masqués ici sont comptés plus haut\s: Tenon$/))
      .toBeVisible();
  });

  it("is read from its top when a link leads to it; the way back returns to the link that was followed", async () => {
    await renderApp("/site?site=TNN&extract=/a/", openWith(service));
    await page.viewport(1280, 400);
    const title = (name: string) => page.getByRole("heading", { level: 1, name });
    const below = page.getByRole("region", { name: "Les DMU" });
    await below.getByRole("link", { name: "DMU Chirurgie" }).click();
    await expect.element(title("DMU Chirurgie")).toHaveFocus();
    expect(scrollY).toBe(0);
    history.back();
    await expect.element(below.getByRole("link", { name: "DMU Chirurgie" })).toHaveFocus();
    await expect.poll(() => scrollY).toBeGreaterThan(100);
    await page
      .getByRole("link", { name: /^Lettre de liaison datée/ })
      .last()
      .click();
    await expect.element(title("Lettre de liaison datée au plus tard du jour de sortie")).toBeVisible();
    expect(scrollY).toBe(0);
    history.back();
    await expect.element(page.getByRole("link", { name: /^Lettre de liaison datée/ }).last()).toHaveFocus();
    await expect.poll(() => scrollY).toBeGreaterThan(100);
  });

  it("leaves the focus and the place where they are when another is chosen beside the screen", async () => {
    const perimeter = page.getByRole("button", { name: /^Périmètre/ });
    await renderApp("/site?site=TNN&extract=/a/", openWith(service));
    await expect.element(page.getByRole("link", { name: "DMU Chirurgie" }).last()).toBeVisible();
    scrollTo(0, 300);
    (perimeter.element() as HTMLElement).focus({ preventScroll: true });
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("searchbox", { name: /Chercher un site/ })).toHaveFocus();
    await userEvent.keyboard("rothschild");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("heading", { level: 1, name: "Rothschild" })).toBeVisible();
    await expect.element(perimeter).toHaveFocus();
    expect(scrollY).toBeGreaterThan(0);
  });

  it("is named with the way to it in two lines, however deep, and each place by its whole name", async () => {
    const deep = { ...service, tree: deepTree };
    await renderApp("/site?site=S5&extract=/a/", openWith(deep));
    const bar = page.getByRole("button", { name: `Périmètre: ${deepNames.join(" › ")}` });
    const way = page.getByRole("navigation", { name: "Place dans l’établissement" });
    await expect.element(bar).toBeVisible();
    await expect.element(page.getByRole("heading", { level: 1, name: deepNames[4]! })).toBeVisible();
    const text = () => bar.element().querySelector("span:not(.visually-hidden)")!;
    const lines = (element: Element) =>
      Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight));
    for (const width of [1440, 390]) {
      await page.viewport(width, 900);
      await expect.poll(() => lines(text())).toBeLessThanOrEqual(2);
      await expect.poll(() => lines(way.element().querySelector("ol")!)).toBeLessThanOrEqual(2);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const name of deepNames.slice(0, 4)) await expect.element(way.getByRole("link", { name })).toBeVisible();
    }
  });

  it("stands beside another, chosen in a list and kept in the address", async () => {
    await renderApp("/site?site=TNN&extract=/a/", openWith(service));
    const pair = page.getByRole("region", { name: "Comparaison avec un autre site ou une autre période" });
    await pair.getByRole("combobox", { name: "Un autre site" }).selectOptions("Rothschild");
    expect(location.search).toContain("avec=RTH");
    const row = pair.getByRole("row", { name: /^Lettre de liaison datée/ });
    await expect.element(row.getByText(/^−20,0\spt$/)).toBeVisible();
    await expect.element(pair.getByText(/excluent zéro/)).toBeVisible();
    await row.getByRole("link").click();
    await expect
      .element(page.getByText(/, novembre 2022.* octobre 2024\s: .* pour Tenon, .* pour Rothschild\. Écart de −20,0/))
      .toBeVisible();
    await expect
      .element(page.getByText(/Parmi les 5 hôpitaux de ce profil dont l’écart peut se juger, 33\s% des autres/))
      .toBeVisible();
    await page.getByRole("link", { name: "Retirer la comparaison" }).click();
    expect(location.search).not.toContain("avec=");
  });

  it("takes away a comparison with a site that the extract does not know, and says so", async () => {
    await renderApp("/site?site=TNN&avec=XXX&extract=/a/", openWith(service));
    await expect.element(page.getByText(/ne connaît pas le site «\sXXX\s»/)).toBeVisible();
    expect(location.search).not.toContain("avec=");
  });
});
