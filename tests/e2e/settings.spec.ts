import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test.use({ comesBack: true });

test("English sets the page's language and is kept", async ({ page }) => {
  await page.goto("/source");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1, name: "Source des données" })).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1, name: "Data source" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Data source" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the dark theme is chosen, kept and darker", async ({ page }) => {
  await page.goto("/source");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect(page.getByRole("button", { name: "Sombre" })).toBeVisible();
  const light = await ground();
  await page.getByRole("button", { name: "Sombre" }).click();
  await expect(page.getByRole("button", { name: "Sombre" })).toHaveAttribute("aria-pressed", "true");
  const dark = await ground();
  expect(lightness(dark)).toBeLessThan(lightness(light) / 2);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await ground()).toBe(dark);
});

test("? lists the keys, and a key moves between screens", async ({ opened: page }) => {
  await openSample(page);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Raccourcis" });
  await expect(keys).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(keys).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { level: 1, name: "Source des données" })).toBeVisible();
  await page.keyboard.press("f");
  const filters = page.getByRole("dialog", { name: "Filtres" });
  await expect(filters).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(filters).toBeHidden();
  await page.emulateMedia({ media: null });
  await expect(filters).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(filters).toBeHidden();
});

test("a reader who holds the records sees small counts for this visit, stamped, and copies none", async ({
  opened: page,
}) => {
  await openSample(page, "/?site=BRC");
  const hidden = page.getByRole("main").getByText("masqué", { exact: true });
  await expect(hidden.first()).toBeVisible();
  const before = await hidden.count();
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "Afficher sans protection" }).click();
  await expectNoAxeFindings(page);
  await page.goBack();
  await expect(page.getByText("Non protégé").first()).toBeVisible();
  await expect(hidden).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Copier/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Masquer à nouveau" }).click();
  await expect(hidden).toHaveCount(before);
});

function lightness(colour: string): number {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
}
