import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import type { Letter } from "../views/letter/Letter.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", "/");
});

/** What the page hands to the browser to be saved. */
function catchFiles(): { readonly saved: Promise<string>[]; readonly names: string[] } {
  const saved: Promise<string>[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => (saved.push((blob as Blob).text()), "blob:x"));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { saved, names };
}

it("a contested figure becomes a file that says the figure, its address and the reader's words", async () => {
  const { saved, names } = catchFiles();
  await renderApp("/indicateur/discharge-letter-day0?site=PSL&extract=/a/");
  await page.getByText("D’où vient ce chiffre ?").click();
  await page.getByText("Contester ce chiffre").click();
  await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
  await expect.element(page.getByText("Remplissez au moins le premier champ.")).toBeVisible();
  expect(saved).toEqual([]);
  await page.getByLabelText("Ce qui ne va pas").fill("Le PMSI compte 1 652 séjours.");
  await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
  await expect.element(page.getByText(/Fichier enregistré/)).toBeVisible();
  const letter = JSON.parse(await saved[0]!) as Letter;
  expect(letter).toMatchObject({ kind: "contest", said: { reason: "Le PMSI compte 1 652 séjours." } });
  expect(letter.address).toMatch(
    /\/indicateur\/discharge-letter-day0\?site=PSL&from=2022-11&to=2024-10&extract=\/a\/$/,
  );
  expect(letter.figure).toMatch(
    /^Lettre de liaison datée au plus tard du jour de sortie, Pitié-Salpêtrière, octobre 2024\s: 71,4\s%.*Données synthétiques/,
  );
  expect(names[0]).toMatch(/^timonerie-contest-discharge-letter-day0-\d{4}-\d\d-\d\d\.json$/);
});

it("an indicator that is wanted is asked for from the catalogue, in a file without a figure", async () => {
  const { saved, names } = catchFiles();
  await renderApp("/catalogue?extract=/a/");
  await page.getByText("Demander un indicateur").click();
  await page.getByLabelText("La question à laquelle l’indicateur doit répondre").fill("Qui attend une place en SMR ?");
  await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
  await expect.element(page.getByText(/Fichier enregistré/)).toBeVisible();
  const letter = JSON.parse(await saved[0]!) as Letter;
  expect(letter).toMatchObject({ kind: "request", figure: null, said: { question: "Qui attend une place en SMR ?" } });
  expect(names[0]).toMatch(/^timonerie-request-indicateur-/);
});
