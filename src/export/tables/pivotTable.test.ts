import { expect, test } from "vitest";
import type { PivotTable } from "../../figures/pivot/PivotTable.ts";
import { exampleFigure } from "../../figures/sentences/testing/exampleLine.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { pivotTable } from "./pivotTable.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const site: Site = { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [], ...place };

test("a pivot leaves cell by cell, a hidden one with its state and no number", () => {
  const table: PivotTable = {
    asked: { rows: "period", columns: "sex", indicators: [dischargeLetterDay0.id] },
    rows: [{ kind: "period", start: "2024-10-01" }],
    columns: [{ kind: "all" }, { kind: "group", by: "sex", value: "f" }, { kind: "group", by: "sex", value: "" }],
    cells: [
      [
        { figure: exampleFigure(700, 1000), correction: null, incomplete: { months: 2, of: 12, sites: ["Tenon"] } },
        { figure: { state: "hidden" }, correction: null, incomplete: { months: 2, of: 12, sites: ["Tenon"] } },
        null,
      ],
    ],
    grain: "month",
    window: null,
  };
  const { columns, rows } = pivotTable(table, {
    tree: { root: 1, sites: new Map([[1, site]]) },
    catalogue: [dischargeLetterDay0],
    view: { site: 1, from: "2024-10", to: "2024-10", grain: "month", filters: {} },
    t: translator("fr", messages),
    language: "fr",
  });
  expect(columns.slice(0, 3).map(({ header }) => header)).toEqual(["Indicateur", "Mois", "Sexe"]);
  expect(rows.map((row) => row.slice(1))).toEqual([
    [
      "octobre 2024",
      "Tous",
      70,
      "%",
      67.7,
      72.3,
      700,
      1000,
      "définitif, documents absents ou incomplets pendant 2 mois sur 12 (Tenon)",
    ],
    ["octobre 2024", "Femmes", null, "%", null, null, null, null, "masqué"],
    ["octobre 2024", "Non renseigné", null, "%", null, null, null, null, "pas encore complet"],
  ]);
});
