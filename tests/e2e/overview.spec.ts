import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("the perimeter holds 38 hospital sites", async ({ opened: page }) => {
  await openSample(page);
  await page.getByRole("button", { name: /^Périmètre/ }).click();
  const panel = page.getByRole("dialog");
  const root = panel.getByRole("listitem").first();
  await expect(root).toContainText("Assistance publique – Hôpitaux de Paris");
  const groups = root.locator(":scope > ul > li");
  let sites = 0;
  for (const group of await groups.all()) {
    if (!(await group.innerText()).startsWith("AP-HP ")) {
      sites += 1;
      continue;
    }
    await group.getByRole("button").first().click();
    sites += await group.locator(":scope > ul > li").count();
  }
  expect(sites).toBe(38);
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");
});

test("the first sentence leads to its list, and the browser's way back returns", async ({ opened: page }) => {
  await openSample(page);
  const sentence = page.getByRole("region", { name: "L’essentiel" }).getByRole("link").first();
  await sentence.click();
  await expect(page).toHaveURL(/\/indicateur\//);
  await expect(page.getByRole("heading", { level: 2, name: "Définition" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: "L’essentiel" })).toBeVisible();
});
