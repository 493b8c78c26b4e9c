import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const indicator = "/indicateur/discharge-letter-day0?extract=/a/";
const address = () => location.pathname + location.search;
const point = (month: string) => page.getByRole("figure").getByRole("button", { name: new RegExp(`^${month}`) });

describe("a period", () => {
  it("is chosen on a chart by shift and arrows, shown by Enter, given up by Escape, and undone by the way back", async () => {
    await renderApp(indicator);
    await expect.element(point("juin 2024")).toBeVisible();
    (point("juin 2024").element() as HTMLElement).focus();
    await userEvent.keyboard("{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}");
    await expect.element(page.getByText(/avr\. 2024.*juin 2024\. Entrée/)).toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: /^Voir avr\. 2024.*juin 2024$/ })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("button", { name: /^Voir/ })).not.toBeInTheDocument();
    expect(address()).toBe(indicator);

    await userEvent.keyboard("{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{Enter}");
    expect(address()).toBe("/indicateur/discharge-letter-day0?from=2024-02&to=2024-04&extract=/a/");
    await expect.element(point("juin 2024")).not.toBeInTheDocument();
    history.back();
    await expect.element(point("juin 2024")).toBeVisible();
  });

  it("is chosen on a chart by a stroke of the mouse; a click chooses none", async () => {
    await renderApp(indicator);
    await expect.element(point("juin 2024")).toBeVisible();
    await point("juin 2024").click();
    expect(address()).toBe(indicator);
    await userEvent.dragAndDrop(point("mars 2024"), point("août 2024"));
    expect(address()).toBe("/indicateur/discharge-letter-day0?from=2024-03&to=2024-08&extract=/a/");
  });

  it("is chosen on a chart in small", async () => {
    await renderApp("/?extract=/a/");
    const essential = page.getByRole("region", { name: "L’essentiel" });
    await expect.element(essential).toBeVisible();
    const picture = page.elementLocator(essential.element().querySelector("svg")!);
    await userEvent.dragAndDrop(picture, picture, {
      sourcePosition: { x: 20, y: 20 },
      targetPosition: { x: 90, y: 20 },
    });
    expect(address()).toMatch(/^\/\?from=20\d\d-\d\d&to=20\d\d-\d\d&extract=/);
  });

  it("says in its panel what one point stands for, changes it, and says it in the bar where that is no month", async () => {
    await renderApp(indicator);
    await page.getByRole("button", { name: /^Période/ }).click();
    const grains = page.getByRole("group", { name: "Un point par" });
    await expect.element(grains.getByRole("button", { name: "mois", exact: true, pressed: true })).toBeVisible();
    await grains.getByRole("button", { name: "trimestre" }).click();
    expect(location.search).toContain("grain=trimestre");
    await expect.element(page.getByText(/sur tous les trimestres complets/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: /^Période.*, par trimestre$/ })).toBeVisible();
  });
});
