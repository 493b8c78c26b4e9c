import { extractLine, indicatorRows, moveTo, withNothingPrepared } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("the published sample opens from the list, says that it is real, and what it does not hold is said", async ({
  page,
}) => {
  await withNothingPrepared(page);
  await page.goto("/source");
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.getByRole("button", { name: "Ouvrir les chiffres publiés" }).click();
  await expect(extractLine(page)).toContainText("Chiffres réels, déjà publiés", { timeout: 60_000 });
  await expect(extractLine(page)).not.toContainText("Données synthétiques");
  await expect(page.getByText("rien n’est masqué de plus")).toBeVisible();
  await expect(page.getByText("Les enregistrements ne sont que dans la mémoire")).toHaveCount(0);
  await moveTo(page, "/?extract=/data-samples/published-completeness/&site=BJN");
  await expect(indicatorRows(page).filter({ hasText: "Séjours documentés" })).toContainText("%");
  await expect(indicatorRows(page).filter({ hasText: "Indice de Charlson" })).toContainText("non mesuré");
  await page.getByRole("link", { name: "Séjours documentés" }).first().click();
  await page.getByText("D’où vient ce chiffre").click();
  await expect(page.getByText("sans enregistrement à compter règle par règle")).toBeVisible();
  await expectNoAxeFindings(page);
});
