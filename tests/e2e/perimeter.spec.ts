import { catalogue } from "../../src/indicators/catalogue/catalogue.ts";
import { expectFigures, indicatorRows, openSample } from "./sample.ts";
import { expect, test } from "./story.ts";

test.use({ comesBack: true });

test("a site and a filter narrow the figures; the address says both, a reload keeps them, the way back undoes them", async ({
  page,
}) => {
  await page.goto("/");
  await expectFigures(page);
  const denominators = async () => ((await indicatorRows(page).first().textContent()) ?? "").replace(/\s/g, "");
  await expect.poll(denominators).toContain("séjours");
  const all = await denominators();

  await page.getByRole("button", { name: /^Périmètre/ }).click();
  await page.getByRole("searchbox").fill("pitie");
  await page
    .getByRole("dialog")
    .getByRole("link", { name: /Pitié-Salpêtrière/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Pitié-Salpêtrière" })).toBeVisible();
  await expect(page).toHaveURL(/[?&]site=PSL/);
  await expect.poll(denominators).not.toBe(all);
  const site = await denominators();

  await page.getByRole("button", { name: /^Filtres/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Femmes" }).click();
  await page.keyboard.press("Escape");
  const chips = page.getByRole("list", { name: "Filtres actifs" });
  await expect(chips.getByRole("button", { name: /Femmes/ })).toBeVisible();
  await expect(page).toHaveURL(/[?&]site=PSL&sexe=f/);
  await expect.poll(denominators).not.toBe(site);
  const women = await denominators();

  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Pitié-Salpêtrière" })).toBeVisible({ timeout: 60_000 });
  await expect.poll(denominators).toBe(women);

  await page.goBack();
  await expect(chips).toBeHidden();
  await expect.poll(denominators).toBe(site);
  await page.goForward();
  await expect.poll(denominators).toBe(women);

  await page.getByRole("button", { name: "Revenir à tout" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Assistance publique – Hôpitaux de Paris" })).toBeVisible();
  await expect(page).not.toHaveURL(/site=|sexe=/);
  await expect.poll(denominators).toBe(all);
});

test("filters stay when the screen changes", async ({ opened: page }) => {
  await openSample(page, "/?site=PSL&sexe=f");
  await indicatorRows(page).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/indicateur\/[a-z0-9-]+\?site=PSL&sexe=f/);
  await expect(page.getByRole("list", { name: "Filtres actifs" })).toContainText("Femmes");
  await expect(page.getByRole("button", { name: /^Périmètre/ })).toContainText("Pitié-Salpêtrière");
});

test("addresses that are wrong say so and show what they can", async ({ opened: page }) => {
  for (const [path, words] of [
    ["/nulle-part?couleur=bleu", "La page « /nulle-part » n’existe pas"],
    ["/?site=XYZ", "L’extrait ne connaît pas le site « XYZ »"],
    ["/?from=2024-13&to=2024-12", "ne se lit pas"],
    ["/?from=2031-01&to=2031-12", "dépasse l’extrait"],
    ["/?age=0-7,999", "« 999 » n’est pas une valeur de « age »"],
    ["/?sexe=%E0%A4%A", "n’est pas une valeur de « sexe »"],
    ["/indicateur/discharge-letter-day0?vue=toString", "« toString » n’est pas une valeur de « vue »"],
    ["/comparaison?tri=taux", "« taux » n’est pas une valeur de « tri »"],
    ["/qualite?partie=constructor", "« constructor » n’est pas une valeur de « partie »"],
    ["/alertes?vue=crise&depuis=2026-02-30", "« 2026-02-30 » n’est pas une date"],
    ["/site?site=PSL&avec=2024-05..2024-01", "ne se lit pas"],
    ["/rapport/cme?indicateurs=%3Cscript%3E", "« <script> » n’est pas une valeur de « indicateurs »"],
  ] as const) {
    await openSample(page, path);
    await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  await openSample(page, "/?site=XYZ");
  await expect(indicatorRows(page)).toHaveCount(catalogue.length);
});
