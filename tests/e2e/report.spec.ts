import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { pdfText } from "./pdfText.ts";
import { openSample } from "./sample.ts";
import { expect, test } from "./story.ts";

/** A4 less the margins of 14 mm, in pixels of 96 an inch. */
const paper = ((297 - 2 * 14) / 25.4) * 96;

test("a booklet is chosen, printed one sheet a page, and is the same text when it is made again", async ({
  opened: page,
}) => {
  await openSample(page);
  await page.getByRole("navigation", { name: "Écrans" }).getByRole("link", { name: "Rapport" }).click();
  await page.getByRole("main").getByRole("link", { name: "CME et qualité" }).click();
  await expect(page.getByRole("main").getByText(/^Livret prêt/)).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveTitle(/^CME et qualité, .+, \S+ \d{4}\s– \S+ \d{4} · Timonerie$/);
  const sheets = page.locator("section[id^=page-]");
  const count = await sheets.count();
  await expect(sheets.first()).toContainText("Sommaire");
  await expect(sheets.nth(1).getByRole("heading", { level: 2 }).first()).toHaveText("L’essentiel");
  const text = await sheets.allTextContents();
  const silent = text.filter((one) => !/Données synthétiques.*finalité\s: .*destinataire\s: .*Page \d+ \//.test(one));
  expect(silent).toEqual([]);
  await expect(page.locator("section[id^=page-] figure svg")).not.toHaveCount(0);

  await page.emulateMedia({ media: "print" });
  const heights = await sheets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.filter((height) => height > paper)).toEqual([]);
  await page.emulateMedia({ media: null });
  const print = async () => pdfText(await page.pdf({ preferCSSPageSize: true }));
  const printed = await print();
  expect(printed).toHaveLength(count);
  const inWords = (one: string) => one.replace(/\s+/g, " ");
  const pages = printed.map(inWords);
  const foot = (at: number) => `destinataire : Public · sans expiration Page ${at + 1} / ${count}`;
  expect(pages.filter((one, at) => !one.includes(foot(at)))).toEqual([]);
  expect(pages[0]).toMatch(/Données complètes.* Petits effectifs.* Lien permanent/);
  const contents = await sheets.first().getByRole("listitem").allInnerTexts();
  const misled = contents.map(inWords).filter((entry) => {
    const [, title = "", number] = /^(.*?) (\d+)$/.exec(entry) ?? [];
    return !pages[Number(number) - 1]?.includes(title);
  });
  expect(misled).toEqual([]);
  expect(contents.map(inWords)[0]).toBe("L’essentiel 2");

  await page.getByRole("main").getByRole("link", { name: "Revue de DMU" }).click();
  await page.getByRole("main").getByRole("link", { name: "CME et qualité" }).click();
  await expect(page.getByRole("main").getByText(/^Livret prêt/)).toBeVisible();
  expect(await sheets.allTextContents()).toEqual(text);
  expect(await print()).toEqual(printed);
});

test("figures leave as files that say where they come from, by keyboard", async ({ opened: page }) => {
  await openSample(page, "/?site=PSL");
  const menu = page.getByRole("button", { name: /^Exporter\s: Tous les indicateurs/ });
  await menu.focus();
  await page.keyboard.press("Enter");
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press("ArrowDown");
  const [workbook] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const parts = unzipSync(readFileSync(await workbook.path()));
  const words = strFromU8(parts["xl/sharedStrings.xml"]!);
  expect(words).toContain("Données synthétiques");
  expect(words).toContain("/?site=PSL&amp;from=2024-11&amp;to=2026-10&amp;extract=/data-samples/");

  await openSample(page, "/indicateur/discharge-letter-day0?site=PSL");
  await page
    .getByRole("region", { name: "Au fil des mois" })
    .getByRole("button", { name: /^Exporter/ })
    .click();
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Graphique en image vectorielle (SVG)" }).first().click(),
  ]);
  const svg = readFileSync(await picture.path(), "utf8");
  expect(svg).toContain("Petits effectifs");
  expect(svg).not.toMatch(/var\(|href=/);
});
