import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const address = () => location.pathname + location.search;
const field = () => page.getByRole("textbox", { name: "Chercher un écran, un indicateur, un site" });
const title = () => page.getByRole("heading", { level: 1 });

describe("the palette", () => {
  it("leads to an indicator, a site and a screen by a few letters and Enter, and keeps the rest of the address", async () => {
    await renderApp("/?sexe=f&extract=/a/");
    await expect.element(title()).toBeVisible();
    await userEvent.keyboard("{Control>}k{/Control}");
    await expect.element(page.getByRole("dialog", { name: "Aller à…" })).toBeVisible();
    expect((await axe.run(document)).violations).toEqual([]);
    await field().fill("jour de sortie");
    await userEvent.keyboard("{Enter}");
    expect(address()).toMatch(/^\/indicateur\/discharge-letter-day0\?sexe=f/);
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();

    await userEvent.keyboard("{Control>}k{/Control}");
    await field().fill("salpetriere");
    await userEvent.keyboard("{Enter}");
    expect(address()).toMatch(/^\/indicateur\/discharge-letter-day0\?site=PSL&sexe=f/);

    await page.getByRole("button", { name: /Aller à…/ }).click();
    await field().fill("source");
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByRole("link", { name: "Source des données" }).last()).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(title()).toHaveTextContent("Source des données");
  });

  it("has the screen of indicators among the screens, and indicators under their heading before a word is written", async () => {
    await renderApp("/?extract=/a/");
    await expect.element(title()).toBeVisible();
    await userEvent.keyboard("{Control>}k{/Control}");
    const group = page.getByRole("dialog").getByRole("region", { name: "Indicateurs" });
    await expect.element(group.getByRole("link", { name: /^Lettre de liaison datée/ })).toBeVisible();
    await field().fill("indicateurs");
    await userEvent.keyboard("{Enter}");
    await expect.poll(address).toBe("/indicateur/discharge-letter-day0?extract=/a/");
  });

  it("leads to an indicator at a site, and to a booklet to print", async () => {
    await renderApp("/?extract=/a/");
    await expect.element(title()).toBeVisible();
    await userEvent.keyboard("{Control>}k{/Control}");
    await field().fill("liaison tenon");
    await expect.element(page.getByRole("region", { name: "Indicateurs d’un site" })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.poll(address).toBe("/indicateur/discharge-letter-day0?site=TNN&extract=/a/");
    await userEvent.keyboard("{Control>}k{/Control}");
    await field().fill("imprimer");
    await page.getByRole("region", { name: "Livrets" }).getByRole("link", { name: "Comité exécutif (CODIR)" }).click();
    await expect.poll(address).toBe("/rapport/codir?site=TNN&extract=/a/");
  });

  it("says that nothing matches, and closes with Escape", async () => {
    await renderApp("/?extract=/a/");
    await expect.element(title()).toBeVisible();
    await userEvent.keyboard("{Control>}k{/Control}");
    await field().fill("zzz");
    await expect.element(page.getByText("Rien ne correspond à « zzz ».")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    expect(address()).toBe("/?extract=/a/");
  });
});
