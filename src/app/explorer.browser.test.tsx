import axe from "axe-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { WasmEngine } from "../engine/wasm/WasmEngine.ts";
import { openWasmEngine } from "../engine/wasm/openWasmEngine.ts";
import { openConsole } from "../extract/console/openConsole.ts";
import { exampleFit } from "../figures/completeness/testing/exampleFit.ts";
import type { FigureService } from "../figures/FigureService.ts";
import type { PivotHead } from "../figures/pivot/PivotTable.ts";
import { exampleFigure } from "../figures/sentences/testing/exampleLine.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const places: readonly PivotHead[] = [{ kind: "all" }, { kind: "place", site: 2 }, { kind: "place", site: 3 }];
const periods: readonly PivotHead[] = [
  { kind: "all" },
  { kind: "period", start: "2024-09-01" },
  { kind: "period", start: "2024-10-01" },
];
const groups: readonly PivotHead[] = ["f", "m"].map((value) => ({ kind: "group", by: "sex", value }));

const begun = exampleFit([0, 0, 0, 0, 90, 92, 91, 90, 89, 92]);
const reading = { whole: null, months: [], hidden: 0 };

/** At Tenon documents began to come in May, and the last month is hidden. */
const service: FigureService = {
  ...exampleService,
  quality: () => Promise.resolve({ sites: [{ site: 3, fits: { DISCHARGE: begun }, reading }], measured: [] }),
  pivot: (asked) => {
    const headsOf = (axis: string) => (axis === "period" ? periods : axis === "sex" ? groups : places);
    const [rows, columns] = [headsOf(asked.rows), headsOf(asked.columns)];
    const isHidden = (heads: readonly PivotHead[]) => heads.includes(places[2]!) && heads.includes(periods[2]!);
    const incompleteAt = (heads: readonly PivotHead[]) => {
      if (heads.includes(places[2]!)) return { months: 4, of: 24, sites: [] };
      return heads.includes(places[0]!) ? { months: 4, of: 24, sites: ["Tenon"] } : null;
    };
    return Promise.resolve({
      asked,
      rows,
      columns,
      cells: rows.map((row, at) =>
        columns.map((column) => ({
          figure: isHidden([row, column]) ? { state: "hidden" } : exampleFigure(700 + 10 * at, 1000),
          correction: null,
          incomplete: incompleteAt([row, column]),
        })),
      ),
      grain: "month",
      window: { from: "2022-11", to: "2024-10" },
    });
  },
};

const grid = (name: RegExp) => page.getByRole("grid", { name });
const tellAxe = async () => {
  const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
};

describe("the explorer", () => {
  it("crosses two axes, says which are not offered and why, and leads from a cell to its indicator, place and month", async () => {
    await renderApp("/explorateur?extract=/a/", openWith(service));
    const table = grid(/Hôpital × Mois/);
    await expect.element(table.getByRole("row", { name: /^Tenon .*masqué/ })).toBeVisible();
    await expect
      .element(page.getByRole("listitem").filter({ hasText: /^▪.*Une cellule masquée pour le secret/ }))
      .toBeVisible();
    await expect
      .element(page.getByText(/Documents mis en service pendant la période\s: Tenon \(mai 2024\)\./))
      .toBeVisible();
    await expect
      .element(table.getByRole("row", { name: /^Tenon .*, documents absents ou incomplets pendant 4 mois sur 24/ }))
      .toBeVisible();
    await expect
      .element(
        table.getByRole("row", {
          name: /^AP-HP .*, documents absents ou incomplets pendant 4 mois sur 24 \(Tenon\)/,
        }),
      )
      .toBeVisible();
    await expect.element(page.getByText(/5 cellules aux documents absents ou incomplets/)).toBeVisible();
    expect(await tellAxe()).toEqual([]);

    const stops = table
      .getByRole("link")
      .elements()
      .filter((link) => (link as HTMLElement).tabIndex === 0);
    expect(stops).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowDown}{ArrowDown}{End}");
    await expect.element(page.getByText(/Pitié-Salpêtrière · octobre 2024 · 71.*710.\/.1.000 séjours/)).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(() => location.pathname + location.search)
      .toBe("/indicateur/discharge-letter-day0?site=PSL&from=2024-10&to=2024-10&extract=/a/");
  });

  it("says on a narrow screen that its table goes on beyond the edge, and scrolls it there without widening the page", async () => {
    const more = page.getByText("La suite du tableau se lit en le faisant défiler.");
    await renderApp("/explorateur?extract=/a/", openWith(service));
    await expect.element(grid(/Hôpital × Mois/)).toBeVisible();
    await expect.element(more).not.toBeInTheDocument();
    await page.viewport(260, 844);
    await expect.element(more).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(260);
  });

  it("keeps rows, columns, cells and order in its address, and turns the table", async () => {
    await renderApp("/explorateur?lignes=age&colonnes=sexe&extract=/a/", openWith(service));
    await expect.element(page.getByText(/ne se croisent pas ici.*Âge × Mois/)).toBeVisible();
    await expect
      .element(
        page.getByText(/^Pas de croisement de l’axe Âge avec Sexe, Venue et Séjour\s: deux.*ne sont pas protégées/),
      )
      .toBeVisible();
    await page.getByLabelText("Lignes").selectOptions("Hôpital");
    await page.getByLabelText("Colonnes").selectOptions("Sexe");
    await page.getByRole("button", { name: "Effectifs" }).click();
    await page.getByRole("button", { name: "Nom" }).click();
    await expect
      .poll(() => location.search)
      .toBe("?tri=nom&lignes=hopital&colonnes=sexe&affiche=effectifs&extract=/a/");
    await expect
      .element(
        grid(/Hôpital × Sexe/)
          .getByText(/720.\/.1.000/)
          .first(),
      )
      .toBeVisible();
    await page.getByLabelText("Lignes").selectOptions("Sexe");
    await expect.poll(() => location.search).toContain("lignes=sexe&colonnes=hopital");
  });

  it("says why there are no queries where the reader is not entitled to the records", async () => {
    await renderApp("/explorateur?vue=console&extract=/a/", openWith(service));
    await expect.element(page.getByRole("heading", { name: "Pas de requêtes SQL sur cet extrait" })).toBeVisible();
    await page.getByRole("link", { name: "Revenir au tableau croisé" }).click();
    await expect.element(grid(/Hôpital × Mois/)).toBeVisible();
  });
});

describe("the console", () => {
  let engine: WasmEngine;
  beforeAll(async () => {
    engine = await openWasmEngine({ threads: 1 });
    await engine.execute("CREATE TABLE note AS SELECT range::INTEGER AS note_id, 'é' AS text_source FROM range(1000)");
    await engine.lock();
  }, 30_000);
  afterAll(() => engine.close());

  it("completes, answers, says where a question is not understood, and stops one that never ends", async () => {
    await renderApp("/explorateur?vue=console&extract=/a/", openWith(service, openConsole(engine)));
    const editor = page.getByRole("textbox", { name: "Requête SQL" });
    const run = () => page.getByRole("button", { name: "Exécuter" }).click();
    await editor.fill("SELECT * FROM ");
    await userEvent.keyboard("{Control>}{End}{/Control}no");
    await page.getByRole("option", { name: /^note/ }).first().click();
    await run();
    await expect.element(page.getByRole("main").getByText(/200 premières lignes sur 1.000/)).toBeVisible();
    expect(page.getByRole("button", { name: /Copier|Exporter/ }).elements()).toEqual([]);
    expect(await tellAxe()).toEqual([]);

    await editor.fill("SELECT 'é', nothing FROM note");
    await run();
    await expect.element(page.getByRole("alert")).toHaveTextContent(/pas comprise.*nothing/);
    await expect.element(page.getByRole("button", { name: "Aller à la ligne 1, colonne 13" })).toBeVisible();

    // A click beside the text, on the line numbers, leaves letters to the editor and not to the keys of the app.
    const editorRoot = editor.element().getRootNode() as ShadowRoot;
    await userEvent.click(editorRoot.querySelector(".cm-lineNumbers .cm-gutterElement:not([style*='height: 0'])")!);
    await userEvent.keyboard("so");
    expect(location.pathname).toBe("/explorateur");

    await editor.fill("SELECT count(*) FROM range(3000000) a(x), range(30000) b(y) WHERE x * y % 7 = 3");
    await run();
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect.element(page.getByText(/Requête annulée/)).toBeVisible();
  }, 40_000);
});
