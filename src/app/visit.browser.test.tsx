import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const offer = () => page.getByRole("region", { name: "Visite guidée" });
const card = () => page.getByRole("dialog");
const next = () => page.getByRole("button", { name: "Suivant" });
const visited = () => document.querySelector<HTMLElement>("[data-visited]")?.dataset["visit"];
const renderFirst = () => renderApp("/?site=PSL&extract=/a/", undefined, true);

describe("the guided tour", () => {
  it("is offered in a line, leads through four steps beside what they tell of, and is never offered again", async () => {
    const { unmount } = await renderFirst();
    await expect.element(offer()).toBeVisible();
    expect((await axe.run(offer().element())).violations).toEqual([]);
    await page.getByRole("button", { name: "Commencer la visite" }).click();
    await expect.element(card()).toHaveFocus();
    await expect.element(card()).toHaveTextContent("étape 1 sur 4");
    expect(visited()).toBe("perimeter");
    expect((await axe.run(card().element())).violations).toEqual([]);
    await next().click();
    await expect.element(card()).toHaveTextContent("la part du hasard");
    await expect.poll(visited).toBe("essential");
    await next().click();
    // Its screen's code comes only now.
    await expect.poll(visited, { timeout: 10_000 }).toBe("provenance");
    expect(location.pathname + location.search).toMatch(/^\/indicateur\/[a-z0-9-]+\?site=PSL&extract=\/a\/$/);
    await expect.element(card()).toHaveFocus();
    await page.getByRole("button", { name: "Précédent" }).click();
    await expect.poll(visited).toBe("essential");
    await next().click();
    await next().click();
    await expect.element(card()).toHaveTextContent("étape 4 sur 4");
    await page.getByRole("button", { name: "Terminer" }).click();
    await expect.element(card()).not.toBeInTheDocument();
    expect(visited()).toBeUndefined();
    await expect.element(offer()).not.toBeInTheDocument();

    await unmount();
    expect(localStorage.getItem("timonerie.visit")).toBe("made");
  });

  it("is declined for good, and taken again from the list of keys or the palette; Escape leaves it", async () => {
    await renderFirst();
    await page.getByRole("button", { name: "Non merci" }).click();
    await expect.element(offer()).not.toBeInTheDocument();
    await userEvent.keyboard("?");
    await page.getByRole("button", { name: "Visite guidée" }).click();
    await expect.element(card()).toHaveTextContent("étape 1 sur 4");
    await userEvent.keyboard("{Escape}");
    await expect.element(card()).not.toBeInTheDocument();
    await userEvent.keyboard("{Control>}k{/Control}");
    await page.getByRole("textbox").fill("visite");
    await userEvent.keyboard("{Enter}");
    await expect.element(card()).toHaveFocus();
    await expect.element(card()).toHaveTextContent("étape 1 sur 4");
  });
});
