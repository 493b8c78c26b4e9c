import { checking, extractLine, indicatorRows, openSample, withNothingPrepared } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test.use({ comesBack: true });

test("the next visit shows figures before the files are read, and all of them once they are", async ({
  opened,
  page,
}) => {
  await openSample(opened, "/source?site=PSL&sexe=f");
  await expect(opened.getByText("Ce navigateur garde les cumuls")).toBeVisible();
  await expectNoAxeFindings(opened);
  await openSample(opened, "/?site=PSL&sexe=f");
  await expect(indicatorRows(opened).first()).toBeVisible();
  const before = await indicatorRows(opened).allTextContents();

  await page.goto("/?site=PSL&sexe=f");
  await expect(indicatorRows(page).first()).toBeVisible();
  await expect(extractLine(page)).toContainText(checking);
  const early = await indicatorRows(page).allTextContents();
  expect(early.filter((row, index) => row === before[index]).length).toBeGreaterThan(before.length / 2);
  await expect(extractLine(page)).not.toContainText(checking, { timeout: 100_000 });
  await expect.poll(() => indicatorRows(page).allTextContents()).toEqual(before);

  await openSample(page, "/?grain=semaine&site=PSL&sexe=f");
  await expect(page.getByText(/semaine du/).first()).toBeVisible();
  await page.getByRole("link", { name: "Source des données" }).first().click();
  await expect(page.getByText(/Fichiers lus et contrôlés en/)).toBeVisible({ timeout: 100_000 });
});

test("whoever wants nothing kept erases it, and the files are read first again", async ({ opened, page }) => {
  await openSample(opened, "/source");
  await opened.getByRole("button", { name: "Effacer les cumuls gardés" }).click();
  await expect(opened.getByText("Rien ne reste de l’extrait quand l’onglet se ferme.")).toBeVisible();
  await withNothingPrepared(page);
  await page.goto("/source");
  await expect(page.getByRole("button", { name: "Annuler" })).toBeVisible();
  await opened.getByRole("button", { name: "Garder les cumuls dans ce navigateur" }).click();
  await expect(opened.getByText("Ce navigateur garde les cumuls")).toBeVisible();
});

test("files that changed since are refused, and nothing is shown or kept of them any more", async ({
  page,
  faults,
}) => {
  await page.goto("/source");
  await expect(page.getByText("Ce navigateur garde les cumuls")).toBeVisible({ timeout: 100_000 });
  await page.route("**/note.parquet", async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[Math.trunc(body.length / 2)]! ^= 1;
    await route.fulfill({ response, body });
  });
  await page.goto("/source?extract=/data-samples/");
  await expect(page.getByRole("alert")).toContainText("note.parquet", { timeout: 100_000 });
  await expect(extractLine(page)).toHaveCount(0);
  faults.expect(/note\.parquet/);
  await page.unroute("**/note.parquet");
  await withNothingPrepared(page);
  await page.goto("/source?extract=/data-samples/");
  await expect(page.getByRole("button", { name: "Annuler" })).toBeVisible();
});
