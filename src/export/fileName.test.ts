import { expect, it } from "vitest";
import { fileName } from "./fileName.ts";

it("names a file by what it holds, where, when and from which extract", () => {
  expect(fileName(["synthétique", "Lettre de liaison", "PSL", "2024-01", "2024-12", "sample"], "csv")).toBe(
    "timonerie-synthetique-lettre-de-liaison-psl-2024-01-2024-12-sample.csv",
  );
  expect(fileName(["", "Été", "", "é"], "png")).toBe("timonerie-ete-e.png");
});

it("shortens a long subject after a word, and leaves place, period and extract whole", () => {
  const subject = "Lettre de liaison datée au plus tard du jour de sortie, par hôpital et par classe d’âge, par mois";
  const name = fileName(["synthetique", subject, "APHP", "2024-11", "2026-10", "timonerie-sample"], "xlsx");
  expect(name).toBe(
    "timonerie-synthetique-lettre-de-liaison-datee-au-plus-tard-du-jour-de-sortie-par-aphp-2024-11-2026-10-timonerie-sample.xlsx",
  );
  expect(name.length).toBeLessThanOrEqual(125);
  expect(fileName(["a".repeat(200), "APHP"], "csv")).toBe(`timonerie-${"a".repeat(105)}-aphp.csv`);
});
