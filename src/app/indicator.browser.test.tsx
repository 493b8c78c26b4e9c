import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FigureService } from "../figures/FigureService.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

const at = "/indicateur/discharge-letter-day0";
afterEach(() => history.replaceState(null, "", "/"));

describe("the screen of an indicator", () => {
  it("says in words what its picture shows, and names the picture so", async () => {
    await renderApp(`${at}?extract=/a/`);
    await expect
      .element(
        page.getByRole("figure", { name: /En octobre 2024.*sous la limite basse.*à surveiller.*un est masqué\./ }),
      )
      .toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("is read point by point with the arrows, one stop of the tab key", async () => {
    await renderApp(`${at}?extract=/a/`);
    const last = page.getByRole("button", { name: /^octobre 2024\..*71,4/ });
    await expect.element(last).toBeVisible();
    (last.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(page.getByRole("button", { name: /^septembre 2024\./ })).toHaveFocus();
    await userEvent.keyboard("{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    await expect.element(page.getByRole("button", { name: /^avril 2023\. Masqué/ })).toHaveFocus();
    expect(
      page
        .getByRole("figure")
        .getByRole("button")
        .elements()
        .filter((button) => (button as HTMLElement).tabIndex === 0),
    ).toHaveLength(1);
  });

  it("has a table behind its chart, with the same numbers, that sorts", async () => {
    await renderApp(`${at}?extract=/a/`);
    await page.getByRole("button", { name: "Tableau", exact: true }).click();
    const table = page.getByRole("table", { name: /période par période/ });
    await expect
      .element(table.getByRole("row", { name: /octobre 2024 71,4\s% \[69,1\s; 73,7\] 1\s012 1\s417/ }))
      .toBeVisible();
    await table.getByRole("button", { name: "Valeur" }).click();
    await expect
      .element(table.getByRole("columnheader", { name: "Valeur" }))
      .toHaveAttribute("aria-sort", "descending");
    expect(location.search).toContain("vue=tableau");
  });

  it("breaks its figure down, and leads from a site to that site", async () => {
    await renderApp(`${at}?extract=/a/`);
    await page.getByRole("button", { name: "Âge" }).click();
    await expect.element(page.getByRole("rowheader", { name: "85 ans et plus" })).toBeVisible();
    await page.getByRole("group", { name: "Détailler par" }).getByRole("button", { name: "Hôpital" }).click();
    await page.getByRole("link", { name: "Tenon" }).click();
    await expect.element(page.getByText(/^Tenon, octobre 2024$/)).toBeVisible();
  });

  it("answers where its figure comes from", async () => {
    await renderApp(`${at}?extract=/a/`);
    await page.getByText(/D’où vient ce chiffre/).click();
    await expect.element(page.getByText(/1\s012\s÷ 1\s417 = 71,4\s%/)).toBeVisible();
    await expect.element(page.getByText("SELECT 1")).toBeVisible();
    await expect.element(page.getByText(/visit_occurrence\.parquet · sha256:a7c3/)).toBeVisible();
  });

  it("lists what is left to do by unit, and says what is not measured", async () => {
    await renderApp("/indicateur/letters-missing?extract=/a/");
    await expect.element(page.getByRole("heading", { name: "À rattraper" })).toBeVisible();
    await expect
      .element(page.getByRole("group", { name: "Détailler par" }).getByRole("button", { name: "UF" }))
      .toHaveAttribute("aria-pressed", "true");
    await page
      .getByRole("navigation")
      .getByRole("link", { name: /Réhospitalisation/ })
      .click();
    await expect.element(page.getByRole("heading", { name: "Non mesuré dans cet extrait" })).toBeVisible();
    await expect.element(page.getByText("note.note_datetime")).toBeVisible();
  });

  it("says of a count the day on which it stands and how far back it looks, as what leaves the screen does", async () => {
    await renderApp("/indicateur/letters-missing?site=PSL&extract=/a/");
    await expect
      .element(
        page.getByRole("main").getByText("Pitié-Salpêtrière, au 10 novembre 2024, 12 derniers mois", { exact: true }),
      )
      .toBeVisible();
  });

  it("knows that an indicator may not be in the catalogue", async () => {
    await renderApp("/indicateur/nothing?extract=/a/");
    await expect.element(page.getByRole("heading", { name: "Indicateur inconnu" })).toBeVisible();
    const main = page.getByRole("main");
    await expect.element(main.getByText(/nom est proche/)).not.toBeInTheDocument();
    await main.getByRole("button", { name: "Chercher un écran, un indicateur, un site" }).click();
    await expect.element(page.getByRole("dialog", { name: "Aller à…" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await main.getByRole("link", { name: "Tous les indicateurs, au catalogue" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Catalogue des indicateurs" })).toBeVisible();
  });

  it("names the indicators whose name is near to one that does not exist", async () => {
    await renderApp("/indicateur/discharge-letter-day?site=PSL&extract=/a/");
    const main = page.getByRole("main");
    await expect.element(main.getByText(/nom est proche/)).toBeVisible();
    await main.getByRole("link", { name: "Lettre de liaison datée au plus tard du jour de sortie" }).click();
    expect(location.pathname + location.search).toBe("/indicateur/discharge-letter-day0?site=PSL&extract=/a/");
  });

  it("says once that nothing was read, why and where that is told, with no section that repeats it", async () => {
    const service: FigureService = {
      ...exampleService,
      facts: () =>
        Promise.resolve([
          {
            cause: { kind: "no documents" },
            indicators: ["discharge-letter-day0"],
            sites: [{ site: 3, units: [{ unit: "stay", count: 10_803 }] }],
          },
        ]),
      indicator: async (id, view) => {
        const found = await exampleService.indicator(id, view);
        const { series } = found.line;
        const points = series.points.map((point) => ({ ...point, figure: { state: "not read" } as const }));
        const line = { ...found.line, current: { state: "not read" } as const, series: { ...series, points } };
        return { ...found, line };
      },
    };
    await renderApp(`${at}?site=TNN&extract=/a/`, openWith(service));
    await expect.element(page.getByRole("heading", { name: "Rien à montrer : aucun document lu" })).toBeVisible();
    await expect.element(page.getByText(/Aucun des documents attendus .* pour 10\s803 séjours/)).toBeVisible();
    await expect.element(page.getByRole("link", { name: /la qualité des données$/ })).toBeVisible();
    for (const section of [/^Au fil/, /^Entre hôpitaux/, /^Détail/, /^Comparaison/])
      expect(page.getByRole("heading", { name: section }).elements()).toEqual([]);
    expect(page.getByText("Depuis le mois précédent").elements()).toEqual([]);
  });

  it("says in one sentence that secrecy hides every row of a breakdown", async () => {
    const breakdown = exampleService.breakdown;
    const service: FigureService = {
      ...exampleService,
      breakdown: async (...asked) =>
        (await breakdown(...asked)).map((row) => ({ ...row, figure: { state: "hidden" } as const })),
    };
    await renderApp(`${at}?extract=/a/`, openWith(service));
    await expect.element(page.getByText(/^Toutes les lignes de ce détail sont masquées/)).toBeVisible();
    expect(
      page
        .getByRole("region", { name: /^Détail/ })
        .getByRole("table")
        .elements(),
    ).toEqual([]);
  });
});
