import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { judgePeers } from "../figures/comparison/judgePeers.ts";
import type { FigureService } from "../figures/FigureService.ts";
import type { Site } from "../perimeter/SiteTree.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

const at = "/indicateur/discharge-letter-day0";
afterEach(() => history.replaceState(null, "", "/"));

const names = "Avicenne Beaujon Cochin Debré Garches Hôtel Lariboisière Mondor Necker Saint Tenon".split(" ");
const place = { hospital: null, profile: "MCO", latitude: null, longitude: null };
const hospitals = names.map((name, at): Site => ({
  id: at + 2,
  name,
  code: name.slice(0, 3).toUpperCase(),
  level: "hospital",
  parent: 1,
  children: [],
  ...place,
}));
const ids = hospitals.map(({ id }) => id);
const root: Site = { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: ids, ...place };
const counts = [70, 142, 207, 282, 349, 417, 495, 560, 627, 690, 500].map((numerator, index) => ({
  site: index + 2,
  numerator,
  denominator: 100 * (index + 1),
  monthsIncomplete: index === 0 ? 2 : 0,
  nlpVersion: null,
}));

/** Eleven hospitals of one profile, of which Tenon has far fewer letters, and one more that is hidden. */
const service: FigureService = {
  ...exampleService,
  tree: { root: 1, sites: new Map([root, ...hospitals].map((site) => [site.id, site])) },
  funnel: () =>
    Promise.resolve({
      window: { from: "2023-11", to: "2024-10" },
      standardised: { state: "not asked" },
      peers: [
        { profile: "pédiatrie", sites: [2], judged: null, apart: [] },
        { profile: "MCO", sites: [...ids, 99], judged: judgePeers(counts, null), apart: [{ site: 99, why: "hidden" }] },
      ],
    }),
};

describe("hospitals among their peers", () => {
  it("says who is outside the limits beside what chance would give, and leads to that hospital by the keyboard", async () => {
    await renderApp(`${at}?extract=/a/`, openWith(service));
    const section = page.getByRole("region", { name: /^Entre hôpitaux, novembre 2023/ });
    const words =
      /Un hôpital sur 11 est hors des limites à 99,8\s%\s; le hasard seul n’en donnerait sans doute aucun\..*Au-dessous\s: Tenon\./;
    const funnel = section.getByRole("figure", { name: words });
    await expect.element(funnel).toBeVisible();
    await expect.element(section.getByText(/Non comparés\s: 1 masqué\./)).toBeVisible();
    await expect
      .element(
        section.getByText(/Documents absents ou incomplets pendant une partie de la période\s: Avicenne \(2 mois\)\./),
      )
      .toBeVisible();
    await expect
      .element(section.getByText(/^documents absents ou incomplets pendant une partie de la période$/))
      .toBeVisible();
    const tenon = funnel.getByRole("button", {
      name: /^Tenon\. 45,5\s%\. 500 \/ 1\s100 séjours\. sous la limite basse/,
    });
    (tenon.element() as HTMLElement).focus();
    await userEvent.keyboard("{Home}");
    await expect.element(funnel.getByRole("button", { name: /^Avicenne\. 70,0/ })).toHaveFocus();
    expect(
      funnel
        .getByRole("button")
        .elements()
        .filter((button) => (button as HTMLElement).tabIndex === 0),
    ).toHaveLength(1);
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await section.getByText("Sites, par code").click();
    await expect.element(section.getByRole("term").filter({ hasText: "TEN" })).toBeVisible();
    await expect.element(section.getByRole("definition").filter({ hasText: "Tenon" })).toBeVisible();
    (tenon.element() as HTMLElement).focus();
    await userEvent.keyboard("{End}{Enter}");
    await expect.poll(() => location.search).toContain("site=TEN");
    await expect.element(section.getByRole("figure", { name: /^Tenon\s: 45,5\s%, pour/ })).toBeVisible();
  });

  it("shows a hospital among its peers, its place in words, where the tab key comes first and at the head of the table", async () => {
    await renderApp(`${at}?site=COC&extract=/a/`, openWith(service));
    const section = page.getByRole("region", { name: /^Entre hôpitaux/ });
    const words =
      /^Cochin\s: 69,0\s%, pour 65,7\s% dans l’ensemble des hôpitaux comparés\s; entre les limites à 95\s%\./;
    const funnel = section.getByRole("figure", { name: words });
    await expect.element(funnel).toBeVisible();
    await expect.element(section.getByText("autre hôpital de même profil")).toBeVisible();
    const stops = funnel.getByRole("button").elements() as HTMLElement[];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0).map((one) => one.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/^Cochin\./),
    ]);
    await page.getByRole("button", { name: "Tableau" }).first().click();
    const rows = page.getByRole("table", { name: /entre hôpitaux\s: MCO/ }).getByRole("row");
    await expect.element(rows.nth(1)).toHaveTextContent(/^Cochin/);
    expect(rows.nth(1).getByRole("link").query()).toBeNull();
    await expect.element(rows.nth(2).getByRole("link", { name: "Avicenne" })).toBeVisible();
  });

  it("compares one profile at a time, which the address keeps", async () => {
    await renderApp(`${at}?extract=/a/`, openWith(service));
    const section = page.getByRole("region", { name: /^Entre hôpitaux/ });
    const profile = section.getByRole("group", { name: "Profil d’hôpital" });
    await expect.element(profile.getByRole("button", { name: "MCO" })).toHaveAttribute("aria-pressed", "true");
    await profile.getByRole("button", { name: "Pédiatrie" }).click();
    await expect
      .element(section.getByText(/Trop peu d’hôpitaux à comparer dans ce profil\s: 1, et il en faut 5/))
      .toBeVisible();
    expect(decodeURIComponent(location.search)).toContain("profil=pédiatrie");
    expect(section.getByRole("figure").query()).toBeNull();
  });

  it("has a table behind, in the order of the establishment, that no rate sorts, and tells what it does not say", async () => {
    await renderApp(`${at}?vue=tableau&extract=/a/`, openWith(service));
    const table = page.getByRole("table", { name: /entre hôpitaux\s: MCO/ });
    await expect
      .element(table.getByRole("row", { name: /^Tenon 1\s100 500 45,5\s% \[.*\] .*sous la limite basse/ }))
      .toBeVisible();
    expect(table.getByRole("button", { name: "Valeur" }).query()).toBeNull();
    await page.getByText("Ce que cette comparaison dit, et ne dit pas").click();
    await expect.element(page.getByText(/Ce n’est pas un classement/)).toBeVisible();
    await expect
      .element(table.getByRole("row", { name: /^Avicenne 100 .* documents absents ou incomplets pendant 2 mois/ }))
      .toBeVisible();
  });
});
