import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { WatchedDay, WatchedDays } from "../figures/early/WatchedDays.ts";
import type { FigureService } from "../figures/FigureService.ts";
import { exampleWeeks } from "../figures/sentences/testing/exampleWeeks.ts";
import { addDays } from "../perimeter/periods.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const period = "&from=2022-11&to=2024-10";
const here = exampleWeeks([20, 22, 18, 21, 19, 20, 22, 18, 30, 50, 40]);
/** In the extract's months, 52 weeks sooner: the example is of 2025. */
const moved = ({ series, ...line }: typeof here) => {
  const day = (date: string) => addDays(date, -364);
  const points = series.points.map((point) => ({ ...point, period: day(point.period) }));
  return { ...line, period: day(line.period!), series: { ...series, points } };
};
const tenon = exampleWeeks(
  here.series.points.map((_, at) => (at < 9 ? null : 12)),
  { upper: null },
);
const rothschild = exampleWeeks(
  here.series.points.map(() => null),
  { upper: null },
);

const service: FigureService = {
  ...exampleService,
  early: () => Promise.resolve([moved(here)]),
  earlyBelow: () =>
    Promise.resolve([
      { site: 2, lines: [moved(tenon)] },
      { site: 3, lines: [moved(rothschild)] },
    ]),
};
const open = (query = "") => renderApp(`/alertes?extract=/a/${period}${query}`, openWith(service));

/** The days of a crisis, of the eight weeks before it too: a null is hidden. */
async function openDays(countOf: (at: number) => number | null) {
  const days = Array.from({ length: 77 }, (_, at): WatchedDay => {
    const numerator = countOf(at);
    return {
      day: addDays("2024-01-08", at),
      figure:
        numerator === null
          ? { state: "hidden" }
          : { state: "final", numerator, denominator: 400, value: numerator, lower: null, upper: null },
    };
  });
  const read: WatchedDays = { state: "read", days: new Map([[here.indicator.id, days]]), holed: new Set() };
  const address = `/alertes?extract=/a/${period}&vue=crise&depuis=2024-03-05`;
  const told = await renderApp(address, openWith({ ...service, earlyDays: () => Promise.resolve(read) }));
  await page.getByText("Jour par jour", { exact: true }).click();
  return told;
}

describe("the screen of alerts", () => {
  it("says what is above its threshold, since when, where below, and what chance would give", async () => {
    await open();
    const now = page.getByRole("region", { name: "Au-dessus du seuil, dernière semaine complète" });
    await expect.element(now.getByRole("link", { name: /40 passages, au-dessus du seuil EARS C2 \(23/ })).toBeVisible();
    await expect.element(now.getByText(/Aucun groupe ni hôpital n’a de seuil/)).toBeVisible();
    await expect.element(now.getByText(/Une série a un seuil cette semaine-là/)).toBeVisible();
    await expect.element(page.getByRole("cell", { name: "▲ 40 (seuil 23)" })).toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("says where the extract ends before the warehouse, unless the reader chose an earlier period", async () => {
    const told = await open();
    const words = /L’extrait s’arrête au 31 octobre 2024\s: .* complet jusqu’au 10 novembre 2024\./;
    await expect.element(page.getByText(words)).toBeVisible();
    await told.unmount();
    await renderApp("/alertes?extract=/a/&from=2022-11&to=2024-09", openWith(service));
    await expect.element(page.getByText(/Dernière semaine complète/)).toBeVisible();
    await expect.element(page.getByText(words)).not.toBeInTheDocument();
  });

  it("shows beside the latest weeks the one that the extract does not hold whole", async () => {
    const line = moved(here);
    const points = line.series.points.map((point, at) =>
      at === 10 && point.figure.state === "final"
        ? { ...point, figure: { ...point.figure, state: "provisional" as const } }
        : point,
    );
    const early = { ...line, period: points[9]!.period, series: { ...line.series, points } };
    await renderApp(`/alertes?extract=/a/${period}`, openWith({ ...service, early: () => Promise.resolve([early]) }));
    const table = page.getByRole("table", { name: "Nombre de chaque semaine et son seuil" });
    await expect.element(table.getByRole("columnheader").nth(1)).toHaveTextContent("18/03");
    await expect.element(table.getByRole("cell").first()).toHaveTextContent("40 (incomplète)");
    await expect.element(table.getByRole("cell").nth(1)).toHaveTextContent("50");
  });

  it("draws places that show a week on one scale, names the others, and leads to a place", async () => {
    await open();
    await expect.element(page.getByText(/Même échelle partout, de 0 à 12 par semaine/)).toBeVisible();
    await expect
      .element(page.getByRole("img", { name: /^Pitié-Salpêtrière : 11 semaines, 2 affichées/ }))
      .toBeVisible();
    await page.getByText(/Un lieu sans semaine affichée/).click();
    await page.getByRole("link", { name: "Tenon" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Alertes, Tenon" })).toBeVisible();
  });

  it("names the marks and lines that its charts hold, and no other", async () => {
    await open();
    const keysOf = (words: RegExp) =>
      page
        .getByRole("list")
        .filter({ hasText: words })
        .getByRole("listitem")
        .elements()
        .map((key) => key.textContent);
    await expect.element(page.getByText("sans signal précoce", { exact: true })).toBeVisible();
    expect(keysOf(/sans signal précoce/)).toEqual([
      "sans signal précoce",
      "signal précoce, à surveiller",
      "attendu, au plus",
      "seuil EARS C2",
    ]);
    expect(keysOf(/nombre de la semaine/)).toEqual([
      "nombre de la semaine",
      "masqué",
      "Glisser sur un graphique choisit une période.",
    ]);
  });

  it("has the table behind its charts, by a link that can be opened apart", async () => {
    await open();
    const link = page.getByRole("link", { name: "Tableaux" });
    await expect.element(link).toHaveAttribute("href", expect.stringContaining("vue=tableau"));
    await link.click();
    await expect.element(page.getByRole("table", { name: /^Grippe aux urgences, semaine par semaine/ })).toBeVisible();
  });

  it("counts a crisis from the day of the address, and from another that the reader chooses", async () => {
    await open("&vue=crise&depuis=2024-03-05");
    await expect.element(page.getByText(/En 3 semaines depuis la semaine du 4 mars 2024.*\+60 \[/)).toBeVisible();
    await expect.element(page.getByRole("img", { name: /^Excès cumulé depuis.*\+60/ })).toBeVisible();
    await expect.element(page.getByText("mardi 5 mars 2024")).toBeVisible();
    const keys = page.getByRole("region", { name: "Grippe aux urgences" }).getByRole("list").getByRole("listitem");
    expect(keys.elements().map((key) => key.textContent)).toEqual([
      "excès cumulé, un point par semaine comptée",
      "son intervalle à 95\u00a0%",
      "0\u00a0: autant qu’attendu",
    ]);
    await page.getByLabelText("Début de la crise").fill("2024-01-10");
    await expect.element(page.getByText(/Pas d’attendu/)).toBeVisible();
    expect(location.search).toContain("depuis=2024-01-10");
  });

  it("draws the excess at the width it has, so that its words keep their size", async () => {
    await open("&vue=crise&depuis=2024-03-05");
    await page.viewport(390, 800);
    const chart = page.getByRole("img", { name: /^Excès cumulé depuis/ });
    const widths = () => {
      const svg = chart.element() as SVGSVGElement;
      return [svg.getBoundingClientRect().width, svg.viewBox.baseVal.width];
    };
    await expect.poll(() => Math.max(...widths())).toBeLessThan(390);
    const [seen, drawn] = widths();
    expect(seen).toBe(drawn);
  });

  it("says which of the three EARS thresholds the week passes, and what each compares", async () => {
    await open();
    await page.getByText(/Seuils EARS de la semaine\s: C1 non dépassé, C2 dépassé, C3 sans seuil\./).click();
    await expect.element(page.getByText(/^EARS C1 non dépassé \(\d+ par semaine\)$/)).toBeVisible();
    await expect.element(page.getByText(/^EARS C2 ▲ dépassé \(23 par semaine\)$/)).toBeVisible();
    await expect
      .element(page.getByText(/^Sept semaines.*Le seul hasard y place \d+,\d à \d+,\d\s% des semaines/))
      .toBeVisible();
  });

  it("tells a crisis by day where it may, and says why where it may not", async () => {
    const told = await openDays((at) => (at === 60 ? null : at % 7 === 0 ? 9 : 6));
    await expect
      .element(page.getByText(/^20 jours affichés sur 21\. Le plus haut\s: 9, le lundi 4 mars 2024/))
      .toBeVisible();
    await expect.element(page.getByRole("row", { name: /^lundi 11 mars 2024 9 9,0/ })).toBeVisible();
    await expect.element(page.getByRole("row", { name: /^vendredi 8 mars 2024 masqué/ })).toBeVisible();
    await expect.element(page.getByText(/^Sur papier, les 14 premières lignes.*les 21 jours/)).toBeInTheDocument();
    await told.unmount();

    await open("&vue=crise&depuis=2024-03-05");
    await page.getByText("Ce que cette vue dit, et ne dit pas").click();
    await expect.element(page.getByText(/Par jour\s: proposé pour tout l’établissement sans filtre/)).toBeVisible();
    await expect.element(page.getByText("Jour par jour", { exact: true })).not.toBeInTheDocument();
  });

  it("has no column of what is expected of a day where nothing is, nor a highest day where all count 0", async () => {
    const told = await openDays((at) => (at < 56 ? null : 6));
    await expect.element(page.getByRole("columnheader", { name: "Jour" })).toBeVisible();
    await expect.element(page.getByText(/Pas d’attendu par jour/)).toBeVisible();
    expect(page.getByRole("columnheader", { name: "Attendu ce jour de la semaine" }).elements()).toEqual([]);
    await told.unmount();

    await openDays((at) => (at === 60 ? null : 0));
    await expect.element(page.getByText(/^20 jours affichés sur 21, tous à 0\.$/)).toBeVisible();
    expect(page.getByText(/Le plus haut/).elements()).toEqual([]);
  });

  it("says that nothing is watched where the catalogue asks for none", async () => {
    await renderApp("/alertes?extract=/a/");
    await expect.element(page.getByText(/Aucun indicateur de ce catalogue n’est suivi/)).toBeVisible();
  });
});
