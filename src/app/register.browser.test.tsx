import axe from "axe-core";
import { clear, createStore } from "idb-keyval";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { RegisterStorage } from "./kept/RegisterStorage.ts";
import { today } from "../register/today.ts";
import { renderApp } from "./testing/renderApp.tsx";

const at = "/indicateur/discharge-letter-day0?site=PSL&extract=/a/";
beforeEach(() => clear(createStore("timonerie-register", "entries")));
afterEach(() => history.replaceState(null, "", "/"));

const section = () => page.getByRole("region", { name: "Annotations, décisions et notes" });
const add = () => section().getByRole("button", { name: "Ajouter", exact: true });
const save = () => section().getByRole("button", { name: "Enregistrer", exact: true });

describe("the register", () => {
  it("keeps a decision in the browser, ticks it off, changes and deletes it", async () => {
    const first = await renderApp(at);
    await add().click();
    await expect.element(section().getByLabelText("Date")).toHaveValue("2024-10-01");
    await section().getByLabelText("Nature").selectOptions("décision");
    await expect.element(section().getByLabelText("Date")).toHaveValue(today());
    await section().getByLabelText("Date").fill("2024-10-15");
    await save().click();
    await expect.element(section().getByRole("alert")).toHaveTextContent(/Écrivez de 1 à/);
    await section().getByLabelText("Texte").fill("Relire les lettres de chirurgie.");
    await save().click();
    await expect.element(section().getByRole("alert")).toHaveTextContent("Dites qui en est chargé.");
    await section().getByLabelText("Chargé de l’action").fill("DMU Chirurgie");
    await section().getByLabelText("Échéance").fill("2020-01-31");
    expect((await axe.run(document)).violations).toEqual([]);
    await save().click();
    await expect.element(section().getByText("pour le 31 janvier 2020")).toBeVisible();
    await expect
      .element(page.getByRole("button", { name: /^octobre 2024.*1\. Relire les lettres de chirurgie\.$/ }))
      .toBeInTheDocument();
    await expect.element(section().getByText("échéance dépassée")).toBeVisible();
    await section().getByRole("checkbox", { name: "fait" }).click();
    await expect.element(section().getByText("échéance dépassée")).not.toBeInTheDocument();
    await first.unmount();

    await renderApp(at);
    await expect.element(section().getByText("Relire les lettres de chirurgie.")).toBeVisible();
    await expect.element(section().getByRole("checkbox", { name: "fait" })).toBeChecked();
    await section().getByRole("button", { name: "Modifier" }).click();
    await section().getByLabelText("Texte").fill("Relire les lettres de médecine.");
    await save().click();
    await expect.element(section().getByText("Relire les lettres de médecine.")).toBeVisible();
    await section().getByRole("button", { name: "Supprimer" }).click();
    await expect.element(section().getByText("Rien n’a encore été noté ici.")).toBeVisible();
  });

  it("says of a decision dated after the last month of the chart that its number is not there", async () => {
    await renderApp(at);
    await add().click();
    await section().getByLabelText("Nature").selectOptions("décision");
    await section().getByLabelText("Texte").fill("Relire les lettres de chirurgie.");
    await section().getByLabelText("Chargé de l’action").fill("DMU Chirurgie");
    await save().click();
    await expect.element(section().getByText("après octobre 2024, hors du graphique")).toBeVisible();
  });

  it("writes each day in the language of the page beside the browser's own field, and follows what is typed", async () => {
    await renderApp(at);
    await add().click();
    const day = section().getByLabelText("Date");
    await expect.element(day).toHaveAccessibleDescription("mardi 1er octobre 2024");
    await section().getByLabelText("Nature").selectOptions("décision");
    const until = section().getByLabelText("Échéance");
    await expect.element(until).toHaveAccessibleDescription("");
    await until.fill("2025-07-14");
    await expect.element(until).toHaveAccessibleDescription("lundi 14 juillet 2025");
    await expect.element(section().getByText("lundi 14 juillet 2025")).toBeVisible();
    await page.getByRole("button", { name: "English" }).click();
    await expect.element(page.getByLabelText("Due")).toHaveAccessibleDescription("Monday 14 July 2025");
  });

  it("never loses the keyboard: a form begins at its first field, and gives the focus back to the button that opened it", async () => {
    await renderApp(at);
    const kind = section().getByLabelText("Nature");
    await add().click();
    await expect.element(kind).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(add()).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(kind).toHaveFocus();
    await section().getByRole("button", { name: "Annuler" }).click();
    await expect.element(add()).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await save().click();
    await expect.element(section().getByLabelText("Texte")).toHaveFocus();
    await userEvent.keyboard("Vu en CODIR.");
    await save().click();
    await expect.element(add()).toHaveFocus();
    const edit = section().getByRole("button", { name: "Modifier" });
    await edit.click();
    await expect.element(kind).toHaveFocus();
    await kind.selectOptions("décision");
    await save().click();
    await expect.element(section().getByLabelText("Chargé de l’action")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(edit).toHaveFocus();
    await section().getByRole("button", { name: "Supprimer" }).click();
    await expect.element(add()).toHaveFocus();
  });

  it("is told, saved and erased beside the source, not before the reader says so twice", async () => {
    const storage = new RegisterStorage();
    const owner = { establishment: "AP-HP", synthetic: true };
    const said = { site: "PSL", indicator: null, day: "2024-10-01", writtenAt: "2024-10-02T08:00:00.000Z" };
    await storage.write(owner, [{ ...said, kind: "note", id: crypto.randomUUID(), words: "Note du CODIR" }]);
    await renderApp("/source?extract=/a/");
    await expect.element(page.getByText(/garde une annotation, décision ou note/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Enregistrer le registre" })).toBeVisible();
    await page.getByRole("button", { name: "Effacer le registre" }).click();
    await expect.element(page.getByRole("button", { name: "Annuler" })).toHaveFocus();
    expect((await axe.run(document)).violations).toEqual([]);
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect.element(page.getByRole("button", { name: "Effacer le registre" })).toHaveFocus();
    expect(await storage.read(owner)).toHaveLength(1);
    await page.getByRole("button", { name: "Effacer le registre" }).click();
    await page.getByRole("button", { name: "Effacer définitivement" }).click();
    await expect.element(page.getByText(/Le registre de cet établissement est vide/)).toHaveFocus();
    await expect.poll(() => storage.read(owner)).toEqual([]);
  });

  it("takes no file that holds markup, and says where", async () => {
    await renderApp(at);
    const entry = { id: crypto.randomUUID(), site: "PSL", indicator: null, day: "2026-10-01", kind: "note" };
    const file = (words: string) =>
      new File(
        [
          JSON.stringify({
            format: 1,
            establishment: "AP-HP",
            synthetic: true,
            entries: [entry, { ...entry, id: crypto.randomUUID(), site: "ailleurs" }].map((one) => ({
              ...one,
              words,
              writtenAt: "2026-10-02T08:00:00.000Z",
            })),
          }),
        ],
        "registre.json",
        { type: "application/json" },
      );
    const chooser = section().getByLabelText("Ajouter un registre", { exact: true }).last();
    await userEvent.upload(chooser, new File(['{"type":"FeatureCollection"}'], "carte.json"));
    await expect.element(section().getByText(/^Ce fichier n’est pas un registre de Timonerie/)).toBeVisible();
    await userEvent.upload(chooser, file("<img src=x>"));
    await expect.element(section().getByText(/contenu refusé à l’endroit entries\.0\.words/)).toBeVisible();
    await userEvent.upload(chooser, file("Note du CODIR"));
    await expect.element(section().getByText("Note du CODIR")).toBeVisible();
    await expect
      .element(section().getByText(/^Une entrée porte sur un site ou un indicateur que cet extrait n’a pas/))
      .toBeVisible();
  });
});
