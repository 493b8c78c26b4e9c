import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { dischargeLetterDay0 } from "../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const brought: Indicator = {
  ...dischargeLetterDay0,
  id: "local-letter",
  sheet: {
    fr: { ...dischargeLetterDay0.sheet.fr, title: "Lettre locale" },
    en: { ...dischargeLetterDay0.sheet.en, title: "Local letter" },
  },
};

describe("the catalogue of indicators", () => {
  it("is read without an extract, searched, and each sheet is whole", async () => {
    await renderApp("/catalogue");
    await expect.element(page.getByRole("heading", { level: 1, name: "Catalogue des indicateurs" })).toBeVisible();
    await page.getByLabelText("Chercher dans les fiches").fill("epidemie hivernale");
    await page.getByLabelText("Domaine").selectOptions("Épidémies");
    await expect.element(page.getByRole("link", { name: "Bronchiolite aux urgences" })).toBeVisible();
    expect(page.getByRole("link", { name: "Délai de la lettre de liaison" }).query()).toBeNull();
    expect(location.search).toContain("domaine=epidemies");
    await page.getByRole("link", { name: "Bronchiolite aux urgences" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Bronchiolite aux urgences" })).toBeVisible();
    for (const part of ["Finalité", "Données lues", "Performance mesurée", "Limites", "Stade", "Avis", "Responsable"])
      await expect.element(page.getByText(part, { exact: true })).toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("marks the sheets that the extract brings, and gives those that are chosen in full", async () => {
    const service = { ...exampleService, catalogue: [...exampleService.catalogue, brought] };
    await renderApp("/catalogue?extract=/a/", openWith(service));
    await page.getByLabelText("Domaine").selectOptions("Apportées par l’extrait");
    await expect
      .element(page.getByRole("listitem").filter({ hasText: "Lettre locale" }))
      .toHaveTextContent("Apportée par l’extrait");
    await page.getByRole("link", { name: "Lire et imprimer les fiches" }).click();
    await expect.element(page.getByRole("article", { name: "Lettre locale" })).toBeVisible();
    expect(page.getByRole("article").elements()).toHaveLength(1);
    expect(location.search).toContain("vue=fiches");
  });

  it("says that a sheet is unknown, and leads back", async () => {
    await renderApp("/catalogue/nothing");
    await expect.element(page.getByRole("heading", { name: "Fiche inconnue" })).toBeVisible();
    await page.getByRole("link", { name: "Revenir au catalogue" }).click();
    await expect.element(page.getByText("Aucune fiche").or(page.getByText(/fiches sur/))).toBeVisible();
  });
});
