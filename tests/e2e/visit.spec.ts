import { expectFigures, openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test.describe("on a first visit", () => {
  test.use({ firstVisit: true, comesBack: true });

  test("the guided tour leads through the app, and is not offered again", async ({ page }) => {
    await page.goto("/");
    await expectFigures(page);
    await page.getByRole("button", { name: "Commencer la visite" }).click();
    const card = page.getByRole("dialog");
    await expect(card).toContainText("étape 1 sur 4");
    await expect(card).toBeInViewport({ ratio: 1 });
    await expectNoAxeFindings(page);
    for (const step of [2, 3, 4]) {
      await card.getByRole("button", { name: "Suivant" }).click();
      await expect(card).toContainText(`étape ${step} sur 4`);
      await expect(page.locator("[data-visited]")).toBeInViewport();
      await expect(card).toBeInViewport({ ratio: 1 });
      await expect(card).toBeFocused();
    }
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await expect(page).toHaveURL((url) => url.pathname === "/");
    await page.reload();
    await expectFigures(page);
    await expect(page.getByText("Première visite")).toBeHidden();
  });
});

test("a period is chosen by a stroke on a chart, and a word is explained beside it", async ({ opened: page }) => {
  await openSample(page, "/indicateur/discharge-letter-day0");
  const chart = page.getByRole("main").getByRole("figure").first();
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await chart.boundingBox())!;
  await page.mouse.move(x + width * 0.3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]from=20\d\d-\d\d&to=20\d\d-\d\d/);
  await expect(page.getByRole("button", { name: /^Période/ })).not.toContainText("24 mois");
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect(page.getByRole("button", { name: /^Période/ })).toContainText("24 mois");

  await page.getByRole("button", { name: "limites", exact: true }).click();
  await expect(page.getByRole("note")).toContainText("carte p′ de Laney");
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("note")).toBeHidden();
});
