import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { FigureService } from "../figures/FigureService.ts";
import { exampleFit } from "../figures/completeness/testing/exampleFit.ts";
import { exampleValidation } from "../figures/correction/testing/exampleValidation.ts";
import { tobaccoStatus } from "../indicators/catalogue/habits/tobaccoStatus.ts";
import type { OpenForReading } from "./openForReading.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const catalogue = [...exampleService.catalogue, tobaccoStatus];
const since = (start: number) => exampleFit(Array.from({ length: 10 }, (_, at) => (at < start ? 0 : 80)));
const read = { month: "2024-05", documents: 1000, read: 950, unreadable: 20, unknown: 10 };
const none = { months: [], hidden: 0, whole: null };
const validations = [exampleValidation({ version: "EDS-NLP 2025.1" })];

/** Pitié-Salpêtrière, whose emergency reports secrecy hides, beside Tenon, whose discharge documents begin in July 2024. */
const service: FigureService = {
  ...exampleService,
  catalogue,
  validations,
  quality: ({ site }) => {
    const sites = [
      {
        site: 2,
        fits: { DISCHARGE: since(0), EMERGENCY: { state: "hidden" } as const },
        reading: { months: [read], hidden: 3, whole: read },
      },
      { site: 3, fits: { DISCHARGE: since(6) }, reading: none },
    ];
    return Promise.resolve({ sites: sites.filter((one) => site === 1 || one.site === site), measured: catalogue });
  },
  verdicts: ({ site }) =>
    Promise.resolve(
      [2, 3]
        .filter((one) => site === 1 || one === site)
        .map((one) => ({
          site: one,
          verdicts: catalogue.map(({ id }, at) =>
            at === 0 && one === 2
              ? { indicator: id, fit: true, reasons: [] }
              : {
                  indicator: id,
                  fit: false,
                  reasons: [{ code: "research" }, { code: "before start", never: false }] as const,
                },
          ),
        })),
    ),
};

/** The same sites under other numbers. */
const renumbered: FigureService = {
  ...service,
  tree: { root: 11, sites: new Map([[11, { ...exampleService.tree.sites.get(1)!, id: 11, children: [] }]]) },
  quality: () => new Promise(() => undefined),
};

describe("the quality of the data", () => {
  it("is drawn anew of another extract, whose sites are others", async () => {
    const opens: OpenForReading = (request, options) =>
      openWith(request.kind === "address" && request.path === "/b/" ? renumbered : service)(request, options);
    await renderApp("/qualite?extract=/a/", opens);
    await expect.element(page.getByRole("region", { name: "Ce qui ne peut pas servir" })).toBeVisible();
    history.pushState(null, "", "/qualite?extract=/b/");
    dispatchEvent(new PopStateEvent("popstate"));
    await expect.element(page.getByText(/Les documents de chaque site se comptent\./)).toBeVisible();
    await expect.element(page.getByText(/n’a pas abouti/)).not.toBeInTheDocument();
  });

  it("says which site's documents cannot be used, when, and for which indicators", async () => {
    await renderApp("/qualite?extract=/a/", openWith(service));
    const gaps = page.getByRole("region", { name: "Ce qui ne peut pas servir" });
    await expect.element(gaps.getByText(/^Un site sur 2 a des documents à ne pas utiliser/)).toBeVisible();
    await expect.element(gaps.getByText(/trop de mois étant masqués\s: Pitié-Salpêtrière/)).toBeVisible();
    const row = gaps.getByRole("row", { name: /^Tenon Documents de sortie de janv. 2024 à juin 2024/ });
    await expect.element(row).toBeVisible();
    await row.getByText(/indicateurs$/).click();
    await row.getByRole("link", { name: "Lettre de liaison datée au plus tard du jour de sortie" }).click();
    await expect.element(page.getByRole("heading", { name: "Définition" })).toBeVisible();
    expect(location.pathname + location.search).toMatch(/^\/indicateur\/discharge-letter-day0\?site=TNN/);
  });

  it("draws the chosen documents of every site with their step, and has the numbers behind", async () => {
    await renderApp("/qualite?extract=/a/", openWith(service));
    await expect
      .element(page.getByRole("img", { name: /^Tenon, Documents de sortie\. 80\s% .* en juillet 2024\./ }))
      .toBeVisible();
    const documents = page.getByRole("group", { name: "Documents", exact: true });
    await documents.getByRole("button", { name: "Urgences" }).click();
    await expect
      .element(page.getByText(/^Rien à dessiner pour ce type de documents\s: masqué, aucun\.$/))
      .toBeVisible();
    expect(location.search).toContain("document=urgences");
    await documents.getByRole("button", { name: "Sortie" }).click();
    await page.getByRole("button", { name: "Tableau", exact: true }).click();
    const table = page.getByRole("table", { name: /la marche de chaque site/ });
    await expect.element(table.getByRole("row", { name: /^Tenon 80\s% 0,0 juillet 2024/ })).toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("leads to a part that the address names, and from the letters of all sites to the reasons of one", async () => {
    await renderApp("/qualite?partie=verdicts&extract=/a/", openWith(service));
    await expect.element(page.getByRole("heading", { name: "Utilisable pour piloter, ou non" })).toHaveFocus();
    const table = page.getByRole("table", { name: "Verdict par indicateur et par site" });
    await expect
      .element(
        table.getByRole("row", { name: /du jour de sortie 1 utilisable .*stade de la recherche, documents absents/ }),
      )
      .toBeVisible();
    await page.getByRole("region", { name: "Lecture des documents" }).getByRole("link", { name: "Tenon" }).click();
    await expect
      .element(
        page
          .getByRole("row", { name: /À ne pas utiliser pour le pilotage\. Chiffre d’avant la mise en service/ })
          .first(),
      )
      .toBeVisible();
    expect(location.search).toContain("site=TNN&partie=verdicts");
  });

  it("tells how documents were read, what was measured of the analysis and what was checked", async () => {
    await renderApp("/qualite?extract=/a/", openWith(service));
    await expect
      .element(
        page.getByRole("row", { name: /^Pitié-Salpêtrière 1\s000 95,0\s% \(950\) 2,0\s% \(20\) 1,0\s% \(10\) 3/ }),
      )
      .toBeVisible();
    const performance = page.getByRole("table", { name: /Performance de chaque règle/ });
    await expect
      .element(performance.getByRole("row", { name: /EDS-NLP 2025\.1 90,0\s% \[85,1\s; 93,4\] \/ 200/ }))
      .toBeVisible();
    await expect.element(performance.getByRole("row", { name: /EDS-NLP 2026\.1 non mesurée/ })).toBeVisible();
    await expect
      .element(
        page.getByRole("row", {
          name: /^fin avant le début Plausibilité séjours et passages \(visit_end_datetime\) 10 1,00\s%/,
        }),
      )
      .toBeVisible();
    await expect.element(page.getByText(/24 séjours hors de tous les chiffres/)).toBeVisible();
  });
});
