import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("the data department finds whose documents cannot be used, since when and for what, and sends the address", async ({
  opened: page,
}) => {
  await openSample(page, "/qualite?from=2023-11&to=2026-10");
  const gaps = page.getByRole("table", { name: "Documents qui ne peuvent pas servir" });
  const rows = (name: string) => gaps.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(rows("HAD").first()).toContainText("depuis nov. 2023");
  await expect(rows("Bichat").first()).toContainText("de mars 2025 à avr. 2025");
  const louisMourier = rows("Louis-Mourier").filter({ hasText: "Documents de sortie" });
  await expect(louisMourier).toContainText("de nov. 2023 à août 2024");
  await expect(louisMourier).toContainText("mis en service en septembre 2024");
  await expect(louisMourier).toContainText(/\d\d indicateurs/);
  await expect(page.getByRole("img", { name: /^Louis-Mourier, Documents de sortie\./ })).toBeVisible();

  const verdicts = page.getByRole("table", { name: "Verdict par indicateur et par site" });
  await expect(verdicts.getByRole("row").filter({ hasText: "Séjours documentés" })).toContainText(
    "documents absents ou pas encore en service",
  );

  await louisMourier.getByRole("link", { name: "Louis-Mourier" }).click();
  await page.getByRole("link", { name: "Utilisable pour piloter, ou non" }).click();
  await expect(page).toHaveURL(/\/qualite\?site=LMR&from=2023-11&to=2026-10&partie=verdicts/);
  await expect(page.getByRole("heading", { name: "Utilisable pour piloter, ou non" })).toBeInViewport();
  await expect(page.getByText("À ne pas utiliser pour le pilotage.").first()).toBeVisible();
  await expectNoAxeFindings(page);
});
