import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("the data department crosses published figures, follows a cell, and asks the records a question that cannot leave", async ({
  opened: page,
}) => {
  await openSample(page, "/explorateur");
  const grid = page.getByRole("grid", { name: /Hôpital × Mois/ });
  await expect(grid.locator("tbody tr")).toHaveCount(39);
  await expect(page.getByText(/cellules masquées pour le secret/)).toBeVisible();
  await page.getByLabel("Colonnes").selectOption("Âge");
  await expect(page).toHaveURL(/\/explorateur\?lignes=hopital&colonnes=age/);
  await expect(page.getByRole("grid", { name: /Hôpital × Âge/ }).getByRole("link", { name: "Tenon" })).toBeVisible();
  await expectNoAxeFindings(page);

  await page.getByRole("link", { name: "Requêtes SQL" }).click();
  await expect(page).toHaveURL(/vue=console/);
  const editor = page.getByRole("textbox", { name: "Requête SQL" });
  const write = async (text: string) => {
    await editor.click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.insertText(text);
  };
  await write("SELECT visit_type, count(*) AS stays\nFROM visit_ocurrence GROUP BY ALL");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("alert")).toContainText("La requête n’est pas comprise");
  await expect(page.getByRole("button", { name: "Aller à la ligne 2, colonne 6" })).toBeVisible();

  await write("SELECT count(*) FROM range(3000000) a(x), range(30000) b(y) WHERE (x * y) % 7 = 3");
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByText("Requête annulée")).toBeVisible();

  await write("SELECT * FROM read_csv('https://example.org/a.csv')");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("alert")).toContainText(/read_csv.*n’est pas permis/);

  await write("SELECT * FROM visit_occ");
  await page.keyboard.press("Control+Space");
  await page
    .getByRole("listbox", { name: "Complétions" })
    .getByRole("option", { name: "visit_occurrence" })
    .first()
    .click();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("main").getByText(/200 premières lignes sur/)).toBeVisible();
  await expect(page.getByText("Non protégé")).toBeVisible();
  await expect(page.getByRole("button", { name: /Copier|Exporter/ })).toHaveCount(0);
  await expectNoAxeFindings(page);
});
