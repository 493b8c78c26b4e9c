import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("38 sites stand side by side, sorted by their signals, and one indicator is followed over all of them to a hospital", async ({
  opened: page,
}) => {
  await openSample(page, "/comparaison");
  const grid = page.getByRole("grid", { name: "Tableau sites × indicateurs" });
  await expect(page.getByText(/variations inhabituelles sur \d+ séries jugées/)).toBeVisible({ timeout: 30_000 });
  await expect(grid.locator("tbody tr")).toHaveCount(38);
  await expect(page.getByRole("region", { name: "À surveiller" }).getByRole("link").first()).toBeVisible();

  await page.getByRole("button", { name: "Variations inhabituelles" }).click();
  await expect(page).toHaveURL(/tri=signaux/);
  const isSorted = async () => {
    const counts = await grid.locator("tbody td:nth-child(2) > span:first-child").allInnerTexts();
    const numbers = counts.map(Number).filter((count) => !Number.isNaN(count));
    return numbers.length > 0 && numbers.every((count, at) => at === 0 || count <= numbers[at - 1]!);
  };
  await expect.poll(isSorted).toBe(true);

  await grid.getByRole("link", { name: "Lettre de liaison sous 8 jours" }).click();
  await expect(page).toHaveURL(/\/comparaison\/discharge-letter-8days\?/);
  const multiples = page.getByRole("region", { name: "Lettre de liaison sous 8 jours, site par site" });
  await expect(multiples.getByRole("listitem")).toHaveCount(38);
  const map = page.getByRole("region", { name: "Lettre de liaison sous 8 jours, sur la carte" });
  await expect(map.getByRole("link")).toHaveCount(38);
  await expectNoAxeFindings(page);

  await multiples.getByRole("link", { name: "Tenon" }).click();
  await expect(page).toHaveURL(/\/indicateur\/discharge-letter-8days\?site=TNN/);
});
