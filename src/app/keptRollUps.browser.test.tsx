import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { OpenForReading } from "./openForReading.ts";
import { exampleService } from "./testing/exampleService.ts";
import { openWith } from "./testing/openWith.ts";
import { renderApp, shelf } from "./testing/renderApp.tsx";

const heading = (name: string | RegExp) => page.getByRole("heading", { name });
const address = () => decodeURIComponent(location.pathname + location.search);

afterEach(() => history.replaceState(null, "", "/"));

describe("roll-ups kept for the next visit", () => {
  it("are kept and erased as the reader says, and closing erases them", async () => {
    await renderApp("/source?extract=/kept/");
    await page.getByRole("button", { name: "Garder les cumuls dans ce navigateur" }).click();
    await expect.element(page.getByText(/garde les cumuls, petits effectifs compris/)).toBeVisible();
    expect(shelf.kept).toBe(true);
    const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    expect(violations).toEqual([]);
    await page.getByRole("button", { name: "Effacer les cumuls gardés" }).click();
    await expect.element(page.getByText(/Rien ne reste de l’extrait/)).toBeVisible();
    expect(shelf.kept).toBe(false);
    await page.getByRole("button", { name: "Garder les cumuls dans ce navigateur" }).click();
    await expect.poll(() => shelf.kept).toBe(true);
    await page.getByRole("button", { name: "Fermer et effacer" }).click();
    await expect.element(heading("Ouvrir un extrait")).toBeVisible();
    expect(shelf.kept).toBe(false);
  });

  it("give way, in the line of the extract, to the share of another one that is being opened", async () => {
    const never = () => new Promise<never>(() => undefined);
    const open: OpenForReading = async (request, reading) => {
      if (request.kind === "address" && request.path === "/endless/") return never();
      const found = await openWith(exampleService)(request, reading);
      return found.accepted ? { ...found, checkAgain: never } : found;
    };
    await renderApp("/source?extract=/a/", open);
    const line = page.getByRole("region", { name: "Extrait", exact: true });
    await expect.element(line).toHaveTextContent(/Fichiers relus et contrôlés\s: 0\s%/);
    await page.getByLabelText(/Le dossier de l’extrait/).fill("/endless/");
    await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await expect.element(heading("Ouverture de /endless/")).toBeVisible();
    await expect.element(line).not.toHaveTextContent("relus et contrôlés");
    await page.getByRole("link", { name: "Vue d’ensemble", exact: true }).click();
    await expect.element(line).toHaveTextContent(/Ouverture de \/endless\/\s: 0\s%/);
    await expect.element(line).not.toHaveTextContent("relus et contrôlés");
  });

  it("are shown no longer once their files turn out to have changed, and every reason is told", async () => {
    await renderApp("/?extract=/spoilt/");
    await expect.element(heading("L’essentiel")).toBeVisible();
    await expect.element(page.getByRole("alert")).toHaveTextContent(/\/spoilt\/ a été refusé.*note\.parquet/);
    await expect.element(heading("L’essentiel")).not.toBeInTheDocument();
    expect(address()).toBe("/");
  });

  it("give back the extract that they took the place of, in words, once their files turn out to have changed", async () => {
    await renderApp("/source?extract=/a/");
    await expect.element(heading("Extrait /a/")).toBeVisible();
    await page.getByLabelText(/Le dossier de l’extrait/).fill("/spoilt/");
    await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await expect.element(heading("Extrait /spoilt/")).toBeVisible();
    expect(address()).toBe("/source?extract=/spoilt/");
    await expect.element(heading("Extrait /a/")).toBeVisible();
    await expect.element(page.getByText(/spoilt.*a été refusé à la relecture/)).toBeVisible();
    await expect.element(page.getByRole("alert")).toHaveTextContent(/note\.parquet/);
    expect(address()).toBe("/source?extract=/a/");
  });
});
