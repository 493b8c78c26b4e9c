import { readFileSync } from "node:fs";
import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

const section = "Annotations, décisions et notes";

test("a manager writes down what a committee decided, by keyboard, finds it in its booklet and takes it to another computer", async ({
  opened: page,
}) => {
  await openSample(page, "/indicateur/discharge-letter-day0?site=PSL");
  const register = page.getByRole("region", { name: section });
  await register.getByRole("button", { name: "Ajouter", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(register.getByLabel("Nature")).toBeFocused();
  await page.keyboard.press("d");
  await expect(register.getByLabel("Nature")).toHaveValue("decision");
  const fields = { Date: "2026-09-15", "Chargé de l’action": "DMU Chirurgie", Échéance: "2026-12-31" };
  for (const [label, value] of Object.entries(fields)) await register.getByLabel(label, { exact: true }).fill(value);
  await register.getByLabel("Texte").focus();
  await page.keyboard.type("Valider la lettre avant 14 h.");
  await expectNoAxeFindings(page);
  await page.keyboard.press("Tab");
  await expect(register.getByRole("button", { name: "Enregistrer", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(register).toContainText("Valider la lettre avant 14 h.");
  await expect(register).toContainText("pour le 31 décembre 2026");
  await expect(
    page.getByRole("button", { name: /^septembre 2026.*1\. Valider la lettre avant 14 h\.$/ }),
  ).toBeAttached();

  await openSample(page, "/rapport/dmu?site=PSL");
  await expect(page.getByRole("main").getByText(/^Livret prêt/)).toBeVisible({ timeout: 60_000 });
  const decision = page.getByRole("row").filter({ hasText: "Valider la lettre avant 14 h." });
  await expect(decision.first()).toContainText("DMU Chirurgie");

  await openSample(page, "/source");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer le registre" }).click(),
  ]);
  const file = readFileSync(await saved.path());
  expect(saved.suggestedFilename()).toMatch(/^timonerie-registre-\d{4}-\d\d-\d\d\.json$/);
  await page.getByRole("button", { name: "Effacer le registre" }).click();
  await page.getByRole("button", { name: "Effacer définitivement" }).click();
  await expect(page.getByText(/Le registre de cet établissement est vide/)).toBeVisible();

  await openSample(page, "/indicateur/discharge-letter-day0?site=PSL");
  await expect(register).toContainText("Rien n’a encore été noté ici.");
  await register
    .getByLabel("Ajouter un registre")
    .setInputFiles({ name: saved.suggestedFilename(), mimeType: "application/json", buffer: file });
  await expect(register).toContainText("Registre ajouté :");
  await expect(register).toContainText("Valider la lettre avant 14 h.");
  await register.getByRole("checkbox", { name: "fait" }).focus();
  await page.keyboard.press("Space");
  await expect(register.getByRole("checkbox", { name: "fait" })).toBeChecked();
  await register.getByRole("button", { name: "Supprimer" }).click();
  await expect(register).toContainText("Rien n’a encore été noté ici.");
});
