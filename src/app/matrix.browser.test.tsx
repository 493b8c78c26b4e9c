import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FigureService } from "../figures/FigureService.ts";
import type { IndicatorFigures } from "../figures/IndicatorFigures.ts";
import type { Site } from "../perimeter/SiteTree.ts";
import type { View } from "../perimeter/View.ts";
import type { OpenForReading, Reading } from "./openForReading.ts";
import { exampleLines, exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { questionsBelow } from "./testing/questionsBelow.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const [root, salpetriere, tenon] = [...exampleService.tree.sites.values()] as [Site, Site, Site];
const sites: readonly Site[] = [
  { ...root, children: [2, 3, 4] },
  { ...salpetriere, latitude: 48.84, longitude: 2.36 },
  tenon,
  { ...tenon, id: 4, name: "Bichat", code: "BCH", latitude: 48.9, longitude: 2.33 },
];

/** At the Pitié-Salpêtrière the first indicator falls; elsewhere it is hidden. Tenon has no coordinates. */
const service: FigureService = {
  ...exampleService,
  tree: { root: 1, sites: new Map(sites.map((site) => [site.id, site])) },
  ...questionsBelow(exampleService, linesAt),
};

function linesAt(view: View): readonly IndicatorFigures[] {
  const lines = exampleLines(view);
  return view.site === 2 ? lines : hideFirst(lines);
}

function hideFirst([first, ...others]: readonly IndicatorFigures[]): readonly IndicatorFigures[] {
  return first!.current.state === "empty"
    ? [first!, ...others]
    : [{ ...first!, current: { state: "hidden" }, variation: null }, ...others];
}

const grid = () => page.getByRole("grid", { name: "Tableau sites × indicateurs" });
const watched = () => page.getByRole("region", { name: "À surveiller" });

describe("the matrix", () => {
  it("says what is to be watched and where, then a cell for each indicator of each site, and leads to it by the keyboard", async () => {
    await renderApp("/comparaison?extract=/a/", openWith(service));
    await expect
      .element(watched().getByText(/jour de sortie, vers le bas dans un hôpital\s:.*51 séjours de moins qu’attendu/))
      .toBeVisible();
    await expect
      .element(page.getByText(/Une variation inhabituelle sur une série jugée\s; le hasard seul en donnerait 0 à 0/))
      .toBeVisible();
    await expect.element(grid().getByRole("row", { name: /^Pitié-Salpêtrière 1 \(0–0\)/ })).toBeVisible();
    await expect.element(grid().getByRole("row", { name: /^Tenon .*masqué/ })).toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    const stops = grid()
      .getByRole("link")
      .elements()
      .filter((link) => (link as HTMLElement).tabIndex === 0);
    expect(stops).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowDown}{Home}");
    await expect.element(grid().getByRole("link", { name: "Pitié-Salpêtrière" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect
      .element(page.getByText(/Pitié-Salpêtrière · Lettre de liaison .* · 71,4.*sous la limite basse/))
      .toBeVisible();
    await userEvent.keyboard("{Home}");
    await expect.element(page.getByText(/^Pointez une cellule/)).toBeVisible();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect
      .poll(() => location.pathname + location.search)
      .toMatch(/^\/indicateur\/discharge-letter-day0\?site=PSL/);
  });

  it("keeps the order, the domain and the indicator in its address, and shows that indicator on one scale and on the map", async () => {
    await renderApp("/comparaison?extract=/a/", openWith(service));
    await page.getByRole("combobox", { name: "Domaine" }).selectOptions("Lettre de liaison");
    await page.getByRole("button", { name: "Nom" }).click();
    await page.getByRole("combobox", { name: /^Un indicateur/ }).selectOptions("discharge-letter-day0");
    await expect
      .poll(() => location.pathname + location.search)
      .toBe("/comparaison/discharge-letter-day0?domaine=lettre&tri=nom&extract=/a/");
    await expect.element(grid().getByRole("columnheader", { name: /^Réhospitalisation/ })).not.toBeInTheDocument();
    const multiples = page.getByRole("region", { name: /site par site/ });
    await expect.element(multiples.getByText(/Même échelle pour tous/)).toBeVisible();
    await expect.element(multiples.getByRole("link", { name: "Tenon" })).toBeVisible();
    await page.getByRole("combobox", { name: "Domaine" }).selectOptions("Retours et réhospitalisations");
    await expect.element(page.getByRole("combobox", { name: /^Un indicateur/ })).toHaveValue("discharge-letter-day0");
    await page.getByRole("combobox", { name: "Domaine" }).selectOptions("Lettre de liaison");
    const map = page.getByRole("region", { name: /sur la carte/ });
    await expect.element(map.getByRole("link", { name: /^Pitié-Salpêtrière · octobre 2024 · 71,4/ })).toBeVisible();
    await expect.element(map.getByText(/Sans coordonnées dans l’extrait.*Tenon\./)).toBeVisible();
  });

  it("says which filter leaves nothing to compare, and where to go from a site without any below", async () => {
    const screen = await renderApp("/comparaison?age=0-7&extract=/a/", openWith(service));
    await page.getByRole("button", { name: /Retirer\s: 0–7 ans/ }).click();
    await expect.element(grid()).toBeVisible();
    await screen.unmount();
    await renderApp("/comparaison?site=TNN&extract=/a/", openWith(service));
    await page
      .getByText(/n’a pas de site plus fin/)
      .getByRole("link", { name: "AP-HP" })
      .click();
    await expect.element(grid()).toBeVisible();
  });

  it("counts and draws again what was hidden until the records were read", async () => {
    let isRead = false;
    const waiting: FigureService = {
      ...service,
      ...questionsBelow(service, (view) => (isRead ? exampleLines(view) : linesAt(view))),
    };
    let read = () => {};
    const reading = new Promise<void>((resolve) => (read = resolve));
    const open: OpenForReading = async (...asked) => {
      const opened = (await openWith(waiting)(...asked)) as Reading;
      const checkAgain = async () => {
        await reading;
        isRead = true;
        return { accepted: true as const, opened: opened.opened };
      };
      return { ...opened, checkAgain };
    };
    await renderApp("/comparaison?extract=/a/", open);
    await expect.element(page.getByText(/^Une variation inhabituelle sur une série jugée/)).toBeVisible();
    read();
    await expect.element(page.getByText(/^3 variations inhabituelles sur 3 séries jugées/)).toBeVisible();
    await expect.element(grid().getByRole("row", { name: /^Tenon .*71,4/ })).toBeVisible();
  });

  it("keeps everything on screen while other filters are counted, and says that it is being counted", async () => {
    let count = () => {};
    const counted = new Promise<void>((resolve) => (count = resolve));
    const slow: FigureService = {
      ...service,
      ...questionsBelow(service, linesAt, async ({ filters }) => {
        if (filters.sex) await counted;
      }),
    };
    await renderApp("/comparaison/discharge-letter-day0?extract=/a/", openWith(slow));
    const multiples = page.getByRole("region", { name: /site par site/ });
    for (const part of [watched(), multiples.getByRole("link", { name: "Tenon" })])
      await expect.element(part).toBeVisible();
    history.pushState(null, "", "/comparaison/discharge-letter-day0?sexe=f&extract=/a/");
    dispatchEvent(new PopStateEvent("popstate"));
    await expect.element(page.getByText("Mise à jour…")).toBeVisible();
    for (const part of [watched(), grid(), multiples]) await expect.element(part).toBeVisible();
    const follow = () => grid().getByRole("link", { name: "Tenon" }).element() as HTMLAnchorElement;
    follow().click();
    await expect.poll(() => location.search).toBe("?site=TNN&sexe=f&extract=/a/");
    history.back();
    count();
    await expect.element(grid().getByRole("link", { name: "Tenon" })).toBeVisible();
    await expect.element(page.getByText("Mise à jour…")).not.toBeInTheDocument();
    expect(follow().search).toBe("?site=TNN&sexe=f&extract=/a/");
  });
});
