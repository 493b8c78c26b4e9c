import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("from the list of hospitals to one of them, among its peers and beside another, then down to a unit", async ({
  opened: page,
}) => {
  await openSample(page, "/site");
  const hospitals = page.getByRole("region", { name: "Les hôpitaux" });
  await expect(hospitals.getByRole("row")).toHaveCount(39);
  await hospitals.getByRole("link", { name: "Tenon" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tenon" })).toBeVisible();
  const letters = page
    .getByRole("region", { name: /^Les indicateurs, / })
    .getByRole("row", { name: /^Lettre de liaison datée/ });
  await expect(letters).toContainText(/limites? /, { timeout: 30_000 });
  await page.getByRole("combobox", { name: "Un autre site" }).selectOption({ label: "Saint-Antoine" });
  await expect(page).toHaveURL(/avec=SAT/);
  await expect(page.getByRole("region", { name: "Comparaison avec un autre site ou une autre période" })).toContainText(
    /excluent? zéro/,
  );
  await expectNoAxeFindings(page);
  await page.getByRole("region", { name: "Les DMU" }).getByRole("link").first().click();
  await page.getByRole("region", { name: "Les UF" }).getByRole("link").first().click();
  await expect(page.getByText(/^UF, /)).toBeVisible();
});
