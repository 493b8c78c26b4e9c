import type { Locator, Page } from "@playwright/test";
import { openSample } from "./sample.ts";
import { expect, expectNoAxeFindings, test } from "./story.ts";

const letter = "/indicateur/discharge-letter-day0";

test("an indicator opens by keyboard alone, and its points are read one by one", async ({ opened: page }) => {
  await openSample(page);
  await fromTheTop(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  const link = page.getByRole("table", { name: "Tous les indicateurs" }).getByRole("link").first();
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/indicateur\//);
  await expect(page.locator("main:focus, main :focus")).toBeVisible();

  const points = page.getByRole("region", { name: "Au fil des mois" }).getByRole("figure");
  const last = points.getByRole("button").last();
  await expect(last).toBeVisible();
  await tabTo(page, last);
  await page.keyboard.press("ArrowLeft");
  await expect(points.getByRole("button").nth(-2)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(points.getByRole("button").first()).toBeFocused();
  await expect(points.getByRole("button").first()).toHaveAccessibleName(/20\d\d/);
});

test("the chart says in words what it shows, and the table behind it holds the same months", async ({
  opened: page,
}) => {
  await openSample(page, letter);
  const overTime = page.getByRole("region", { name: "Au fil des mois" });
  await expect(overTime.locator("svg").first()).toBeVisible();
  const sentence = await overTime.getByRole("paragraph").first().innerText();
  expect(sentence).toMatch(/^En .+ 20\d\d/);
  await expectNoAxeFindings(page);

  await overTime.getByRole("button", { name: "Tableau" }).click();
  await expect(page).toHaveURL(/vue=tableau/);
  const table = overTime.getByRole("table");
  await expect(table.getByRole("columnheader", { name: "Numérateur" })).toBeVisible();
  await expect(table.getByRole("rowheader").first()).toContainText(/20\d\d/);
  const month = /^En (.+? 20\d\d)/.exec(sentence)?.[1] ?? "";
  await expect(table).toContainText(month);
  await expectNoAxeFindings(page);
});

test("“D’où vient ce chiffre ?” gives the definition, the formula with its numbers, the query and the files", async ({
  opened: page,
}) => {
  await openSample(page, letter);
  await page.getByText("D’où vient ce chiffre ?").click();
  const steps = page.locator("main details").filter({ hasText: "D’où vient ce chiffre" });
  for (const name of ["La définition", "La formule", "La requête", "Les tables et les fichiers"]) {
    await expect(steps.getByRole("heading", { name })).toBeVisible();
  }
  await expect(steps).toContainText(/\d\s÷\s[\d\s]+\s=/);
  const denominator = /÷\s([\d\s]+)\s=/.exec((await steps.textContent()) ?? "")?.[1];
  const rules = steps.getByRole("table", { name: "De toutes les unités au dénominateur" });
  await expect(rules.getByRole("rowheader", { name: "au moins 1 nuit" })).toBeVisible();
  await expect(rules.getByRole("row").last().getByRole("cell").last()).toHaveText(denominator!);
  await expect(steps.locator("pre")).toContainText(/^SELECT\n.+\nFROM /s);
  await expect(steps).toContainText("note.parquet");
  await expectNoAxeFindings(page);
});

test("the error of the algorithm stands beside its figure, with who measured it and where", async ({
  opened: page,
}) => {
  await openSample(page, "/indicateur/tobacco-status?site=PSL");
  await expect(page.getByText(/^Corrigé de l’erreur de l’algorithme\s: \d+,\d\s% \[/).first()).toBeVisible();
  await expect(
    page.getByText(/^Validé sur Assistance publique.*, non sur ce site\s: 600 dossiers relus/).first(),
  ).toBeVisible();
  await page.getByText("D’où vient ce chiffre ?").click();
  await expect(page.locator("main details").filter({ hasText: "D’où vient ce chiffre" })).toContainText(
    /eds-nlp 2026\.1, validée en mars 2026.*valeur prédictive positive 91,5\s% sur 200/,
  );
  await expectNoAxeFindings(page);
});

test("a breakdown by sex says the figure of women and of men", async ({ opened: page }) => {
  await openSample(page, `${letter}?site=PSL`);
  const detail = page.getByRole("region", { name: /^Détail/ });
  await detail.getByRole("button", { name: "Sexe" }).click();
  await expect(page).toHaveURL(/par=sexe/);
  await expect(detail.getByRole("rowheader")).toHaveText([/Femmes|Hommes/, /Femmes|Hommes/]);
});

/** Puts the keyboard where a page begins: stories before this one may have left it further down. */
function fromTheTop(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

test("documents without text are told apart by what they are", async ({ opened: page }) => {
  await openSample(page, "/indicateur/unreadable-documents");
  const detail = page.getByRole("region", { name: /^Détail/ });
  await detail.getByRole("button", { name: "Documents", exact: true }).click();
  await expect(page).toHaveURL(/par=documents/);
  await expect(detail.getByRole("row", { name: /^Documents sans type \d+\s%/ })).toBeVisible();
  await expectNoAxeFindings(page);
});
