import { openSample } from "./sample.ts";
import { expect, test } from "./story.ts";

test("English is complete, sets the page's language and is kept", async ({ page }) => {
  await openSample(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Overview" })).toBeVisible();
  await expect(page.getByText("L’essentiel")).toBeHidden();
  await page.reload();
  await expect(page.getByRole("link", { name: "Overview" })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the dark theme is chosen, kept and darker", async ({ page }) => {
  await openSample(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: "Sombre" }).click();
  await expect(page.getByRole("button", { name: "Sombre" })).toHaveAttribute("aria-pressed", "true");
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await ground()).toBe(dark);
});

test("? lists the keys, and a key moves between screens", async ({ opened: page }) => {
  await openSample(page);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Raccourcis" });
  await expect(keys).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { level: 1, name: "Source des données" })).toBeVisible();
});
