import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("the bronchiolitis of autumn 2026 is told in its week, then counted as a crisis from another day", async ({
  opened: page,
}) => {
  await openSample(page, "/alertes");
  const now = page.getByRole("region", { name: "Au-dessus du seuil, dernière semaine complète" });
  await expect(now.getByRole("link", { name: /^Bronchiolite aux urgences.*au-dessus du seuil EARS C2/ })).toBeVisible();
  await expect(now).toContainText(/Aucun groupe ni hôpital n’a de seuil|groupes et hôpitaux ont un seuil/);
  await expect(page.getByText(/Même échelle partout/).first()).toBeVisible();
  await page
    .getByText(/^Seuils EARS de la semaine\s: C1 .*, C2 dépassé, C3 /)
    .first()
    .click();
  await expectNoAxeFindings(page);

  await page.getByRole("link", { name: "Crise" }).click();
  await page.getByLabel("Début de la crise").fill("2025-10-20");
  await expect(page).toHaveURL(/vue=crise&depuis=2025-10-20/);
  await expect(page.getByText(/depuis la semaine du 20 octobre 2025.*Excès cumulé/).first()).toBeVisible();
  await expect(page.getByRole("img", { name: /^Excès cumulé depuis/ }).first()).toBeVisible();
  await page.getByText("Jour par jour", { exact: true }).first().click();
  await expect(page.getByText(/jours? affichés? sur \d+|Aucun des \d+ jours/).first()).toBeVisible();
  await expectNoAxeFindings(page);
});
