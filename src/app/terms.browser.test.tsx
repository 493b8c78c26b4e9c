import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => history.replaceState(null, "", "/"));

const table = () => page.getByRole("table", { name: "Tous les indicateurs" });
const definition = (words: RegExp) => page.getByRole("note").filter({ hasText: words });

describe("a word of statistics", () => {
  it("is explained where it stands: by key, under the mouse, by a click; Escape closes it", async () => {
    await renderApp("/?extract=/a/");
    const interval = table().getByRole("button", { name: /^Intervalle à 95\s%$/ });
    await expect.element(interval).toBeVisible();
    (interval.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(definition(/95 fois sur 100.*Wilson/)).toBeVisible();
    await expect.element(interval).toHaveAccessibleDescription(/95 fois sur 100/);
    expect((await axe.run(table().element())).violations).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.element(definition(/95 fois sur 100/)).not.toBeInTheDocument();
    await expect.element(interval).toHaveFocus();

    await table().getByRole("button", { name: "Variation" }).hover();
    await expect.element(definition(/sort des limites/)).toBeVisible();
    await page.getByRole("heading", { level: 1 }).hover();
    await expect.element(definition(/sort des limites/)).not.toBeInTheDocument();

    await page.getByRole("button", { name: "part du hasard" }).click();
    await expect.element(definition(/que le hasard seul en donnerait/)).toBeVisible();
  });

  it("is found again in a glossary, from the list of keys, without an extract", async () => {
    await renderApp("/");
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    await userEvent.keyboard("?");
    await expect.element(page.getByRole("dialog", { name: "Raccourcis" })).toBeVisible();
    await page.getByRole("link", { name: "Lexique" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Lexique" })).toBeVisible();
    expect(location.pathname + location.search).toBe("/catalogue?vue=lexique");
    await expect.element(page.getByText(/marche la plus proche/)).toBeVisible();
    expect((await axe.run(document)).violations).toEqual([]);
  });
});
