import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { catalogue } from "../../src/indicators/catalogue/catalogue.ts";
import {
  checking,
  expectSample,
  extractLine,
  indicatorRows,
  openSample,
  sampleFolder,
  withNothingPrepared,
} from "./sample.ts";
import { test } from "./ownServer.ts";
import { expect, expectNoAxeFindings } from "./story.ts";

const copies: string[] = [];

test.afterAll(() => copies.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the sample to pick or to spoil. */
function copyOfSample(): string {
  const folder = mkdtempSync(join(tmpdir(), "picked-"));
  copies.push(folder);
  const leftOut = ["make", "published-completeness"].map((name) => join(sampleFolder, name));
  cpSync(sampleFolder, folder, { recursive: true, filter: (path) => !leftOut.some((other) => path.startsWith(other)) });
  return folder;
}

/** The ways to open an extract, the sample's own opening being cancelled. */
async function openNothing(page: Page): Promise<void> {
  await withNothingPrepared(page);
  await page.goto("/source");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("heading", { name: "Ouvrir un extrait" })).toBeVisible();
}

async function pick(page: Page, folder: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(folder);
}

/** Drops a folder on the middle of the page, as from the computer's own window of files. */
async function drop(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 720, y: 450, data });
  }
  await session.detach();
}

test("a picked folder opens, and the screen says what was checked", async ({ page }) => {
  await openNothing(page);
  await pick(page, join(sampleFolder, "published-completeness"));
  await expect(extractLine(page)).toContainText("Chiffres réels, déjà publiés", { timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "Ce qui a été vérifié" })).toBeVisible();
  await expect(page.getByText("Conforme", { exact: true })).toHaveCount(5);
  await expect(page.getByRole("table", { name: "Fichiers lus" })).toContainText("indicator_cube.parquet");
  await expectNoAxeFindings(page);
});

test("a dropped extract with one altered byte is refused in words, and the one before stays as it was", async ({
  opened: page,
}) => {
  await openSample(page, "/?site=PSL");
  await expect(indicatorRows(page)).toHaveCount(catalogue.length);
  const before = await indicatorRows(page).allTextContents();
  const folder = copyOfSample();
  const file = join(folder, "note.parquet");
  const bytes = readFileSync(file);
  bytes[Math.trunc(bytes.length / 2)]! ^= 1;
  writeFileSync(file, bytes);

  await page.getByRole("link", { name: "Source des données" }).first().click();
  await expect(page.getByRole("heading", { name: "Ouvrir un autre extrait" })).toBeVisible();
  await drop(page, folder);
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText("Le fichier « note.parquet » a changé depuis la production de l’extrait", {
    timeout: 60_000,
  });
  await expect(refusal).toContainText("L’extrait précédent reste ouvert");
  await expectNoAxeFindings(page);

  await page.getByRole("link", { name: "Vue d’ensemble" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Pitié-Salpêtrière" })).toBeVisible();
  await expect.poll(() => indicatorRows(page).allTextContents()).toEqual(before);
});

test("a folder without a descriptor is refused in words", async ({ page }) => {
  await openNothing(page);
  const folder = copyOfSample();
  rmSync(join(folder, "datapackage.json"));
  await pick(page, folder);
  await expect(page.getByRole("status").filter({ hasText: "datapackage.json" })).toBeVisible();
});

test("an opening is cancelled at once and leaves nothing behind", async ({ page }) => {
  await withNothingPrepared(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/data-samples/note.parquet", async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await page.goto("/");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("progressbar")).toBeHidden({ timeout: 1_000 });
  await expect(page.getByRole("heading", { level: 1, name: "Piloter à partir des documents cliniques" })).toBeVisible();
  await expect(extractLine(page)).toBeHidden();
  await expect(page.getByRole("alert")).toBeHidden();
  release();
  await page.unrouteAll();

  await page.getByRole("button", { name: "Ouvrir de vrais chiffres publiés" }).click();
  await expect(extractLine(page)).toContainText("Chiffres réels, déjà publiés", { timeout: 60_000 });
});

test("a server error in the middle is said in words", async ({ page, faults }) => {
  await withNothingPrepared(page);
  faults.expect(/status of 503/);
  await page.route("**/data-samples/note_nlp.parquet", (route) => route.fulfill({ status: 503, body: "" }));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("note_nlp.parquet", { timeout: 60_000 });
  await expect(page.getByRole("alert")).toContainText("503");
});

test("a file that breaks off in the middle is said in words", async ({ page, server, faults }) => {
  await withNothingPrepared(page);
  faults.expect(/net::ERR_/);
  server.broken = "/data-samples/note.parquet";
  await page.goto(server.origin);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("La connexion a été perdue pendant la lecture du fichier « note.parquet »", {
    timeout: 60_000,
  });
  await expect(alert).toContainText("Vérifiez le réseau");
});

test("the sample is on screen without a click and before its records are read, said to be synthetic: what changed, then every indicator", async ({
  page,
  context,
  faults,
}) => {
  await page.goto("/");
  await expect(indicatorRows(page)).toHaveCount(catalogue.length);
  await expect(extractLine(page)).toContainText(checking);
  await page.getByRole("link", { name: "Source des données" }).first().click();
  await expect(page.getByText("cumuls préparés avec l’extrait")).toBeVisible();
  await page.getByRole("link", { name: "Vue d’ensemble" }).first().click();
  await expectSample(page);
  await expect(page.getByRole("heading", { level: 1, name: "Assistance publique – Hôpitaux de Paris" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "L’essentiel" })).toBeVisible();
  await expect(indicatorRows(page)).toHaveCount(catalogue.length);
  const first = indicatorRows(page).first();
  await expect(first).toContainText(/\d\s\/\s\d/);
  await expect(first).toContainText(/\[[^\]]+\s;\s[^\]]+\]/);
  await expectNoAxeFindings(page);

  // A network that is lost from now on takes no screen away; the browser asks for the icon again at each address.
  faults.expect(/icon\.svg/);
  for (const code of [
    "IndicatorScreen",
    "SourceScreen",
    "ControlChart",
    "FunnelChart",
    "Panel",
    "SqlConsoleView",
    "toXlsx",
  ]) {
    await page.waitForFunction(
      (name) => performance.getEntriesByType("resource").some((entry) => entry.name.includes(`/${name}-`)),
      code,
    );
  }
  await context.setOffline(true);
  await page.getByRole("link", { name: "Indicateurs" }).first().click();
  await expect(page.getByRole("heading", { name: "Au fil des mois" })).toBeVisible();
  await expect(page.getByRole("img").first()).toBeVisible();
  await page.getByRole("link", { name: "Source des données" }).first().click();
  await expect(page.getByRole("heading", { name: "Ce qui a été vérifié" })).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Data source" })).toBeVisible();
  await page.getByRole("link", { name: "Explorer" }).first().click();
  await page.getByRole("link", { name: "SQL queries" }).first().click();
  await expect(page.getByRole("textbox", { name: "SQL query" })).toBeVisible();
  await context.setOffline(false);
});

test("an extract of another origin is refused without a request to it", async ({ page }) => {
  await page.goto("/?extract=https://elsewhere.example/extract/");
  await expect(page.getByText("n’est pas un chemin de cette application")).toBeVisible();
  await expect(page).not.toHaveURL(/elsewhere/);
});

test("a path of this server where no extract lies is refused in words", async ({ page, faults }) => {
  faults.expect(/status of 404/);
  await page.goto("/?extract=/nulle-part/");
  await expect(page.getByRole("alert")).toContainText("datapackage.json", { timeout: 60_000 });
});
