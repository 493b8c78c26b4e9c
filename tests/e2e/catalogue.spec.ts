import { readFile } from "node:fs/promises";
import { catalogue } from "../../src/indicators/catalogue/catalogue.ts";
import { parseIndicator } from "../../src/indicators/language/parseIndicator.ts";
import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

test("the catalogue is searched, a sheet is read, and what is chosen leaves as JSON without figures", async ({
  opened: page,
}) => {
  await openSample(page, "/catalogue");
  await expect(page.getByText(`${catalogue.length} fiches sur ${catalogue.length}`)).toBeVisible();
  await page.getByLabel("Domaine").selectOption({ label: "Épidémies" });
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Exporter en JSON" }).click();
  const sheets = JSON.parse(await readFile(await (await saved).path(), "utf8")) as unknown[];
  expect(sheets.map((sheet) => parseIndicator(sheet))).toEqual(
    catalogue.filter(({ id }) => ["bronchiolitis", "flu", "covid"].includes(id)).map((ok) => ({ ok })),
  );
  await page.getByRole("main").getByRole("link", { name: "Grippe aux urgences" }).click();
  await expect(page.getByRole("article", { name: "Grippe aux urgences" })).toContainText("eds-nlp 2026.1");
  await expectNoAxeFindings(page);
});
