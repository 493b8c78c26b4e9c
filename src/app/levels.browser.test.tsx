import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { FigureService } from "../figures/FigureService.ts";
import { exampleFigure, exampleLine } from "../figures/sentences/testing/exampleLine.ts";
import type { Site } from "../perimeter/SiteTree.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

const at = "/indicateur/discharge-letter-day0";
afterEach(() => history.replaceState(null, "", "/"));

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2, 5], ...place },
  { id: 2, name: "AP-HP Sorbonne", code: "SOR", level: "group", parent: 1, children: [3, 4], ...place },
  { id: 5, name: "AP-HP Nord", code: "NRD", level: "group", parent: 1, children: [6], ...place },
  { id: 6, name: "Bichat", code: "BCH", level: "hospital", parent: 5, children: [], ...place },
  { id: 3, name: "Tenon", code: "TNN", level: "hospital", parent: 2, children: [], ...place },
  { id: 4, name: "Rothschild", code: "RTH", level: "hospital", parent: 2, children: [], ...place },
];
const keys = {
  site: ["2"],
  hospital: ["3", "4"],
  unit: [],
  age: ["85+"],
  sex: ["f"],
  visit: [],
  stay: [],
  document: [],
};
let hidden: readonly number[] = [];
/** A group over two hospitals and one over another; all but one month of Rothschild are hidden, and all months of `hidden`. */
const service: FigureService = {
  ...exampleService,
  tree: { root: 1, sites: new Map(sites.map((site) => [site.id, site])) },
  indicator: async (id, view) => {
    const detail = await exampleService.indicator(id, view);
    if (view.site === 4) return { ...detail, line: exampleLine({ values: [null, null, null, 0] }) };
    return hidden.includes(view.site) ? { ...detail, line: exampleLine({ values: [null, null, null, null] }) } : detail;
  },
  breakdown: (_, by) =>
    Promise.resolve(
      keys[by].map((key) => ({ key, label: key, figure: exampleFigure(700, 1000), correction: null, marks: [] })),
    ),
};

describe("a figure among the levels of its establishment", () => {
  it("is broken down by the level below, by its name, and by all hospitals together", async () => {
    await renderApp(`${at}?extract=/a/`, openWith(service));
    await expect.element(page.getByRole("columnheader", { name: "GHU" })).toBeVisible();
    await expect.element(page.getByText(/^AP-HP, ensemble\s: 71,4/)).toBeVisible();
    await page.getByRole("group", { name: "Détailler par" }).getByRole("button", { name: "Hôpital" }).click();
    await expect.element(page.getByRole("columnheader", { name: "Hôpital" })).toBeVisible();
    expect(location.search).toContain("par=hopital");
    await page.getByRole("link", { name: "Tenon" }).click();
    await expect.element(page.getByText(/^Tenon, octobre 2024$/)).toBeVisible();
    expect(location.search).not.toContain("par=");
  });

  it("says that a breakdown asked for is not offered, and shows another", async () => {
    await renderApp(`${at}?par=unite&extract=/a/`, openWith(service));
    await expect
      .element(page.getByText("Le détail « UF » n’est pas proposé ici : voici le détail « GHU »."))
      .toBeVisible();
    await expect.element(page.getByRole("columnheader", { name: "GHU" })).toBeVisible();
  });

  it("has no chart where most points are hidden: words lead to the level above", async () => {
    await renderApp(`${at}?site=RTH&extract=/a/`, openWith(service));
    const overTime = page.getByRole("region", { name: "Au fil des mois" });
    await expect.element(overTime.getByText(/Trop de mois sont masqués/)).toBeVisible();
    expect(overTime.getByRole("figure").query()).toBeNull();
    await overTime.getByRole("button", { name: "Tableau" }).click();
    await expect.element(overTime.getByRole("columnheader", { name: "Valeur" })).toBeVisible();
    expect(overTime.getByRole("columnheader", { name: "Moyenne" }).query()).toBeNull();
    await overTime.getByRole("link", { name: "AP-HP Sorbonne" }).click();
    await expect.element(page.getByText(/^AP-HP Sorbonne, octobre 2024$/)).toBeVisible();
  });

  it("leads from what is hidden past the levels where it is hidden too, and says so; nowhere where it is hidden in all", async () => {
    hidden = [5, 6];
    const { unmount } = await renderApp(`${at}?site=BCH&extract=/a/`, openWith(service));
    const way = page.getByText(/^Ce qui est masqué ici n’est compté que pour l’ensemble\s: AP-HP$/);
    await expect.element(way.getByRole("link", { name: "AP-HP" })).toBeVisible();
    await expect.element(page.getByText(/^Trop de mois .* Voir l’ensemble\s: AP-HP$/)).toBeVisible();
    await unmount();
    hidden = [1, 5, 6];
    await renderApp(`${at}?site=BCH&extract=/a/`, openWith(service));
    await expect.element(page.getByText(/^Trop de mois /)).toBeVisible();
    await expect.element(page.getByText(/Ce qui est masqué ici|Voir l/)).not.toBeInTheDocument();
  });
});
