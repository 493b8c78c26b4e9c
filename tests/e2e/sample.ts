import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

/** The folder of the sample, as a person picks it. */
export const sampleFolder = join(import.meta.dirname, "../../data-samples");

/**
 * Goes to an address and waits until the sample's screen is there and its records are read. A page that has the sample open keeps it: the
 * address changes as it does for a link.
 */
export async function openSample(page: Page, path = "/"): Promise<void> {
  const address = `${path}${path.includes("?") ? "&" : "?"}extract=/data-samples/`;
  if (await extractLine(page).isVisible()) await moveTo(page, address);
  else await page.goto(address);
  await expectSample(page);
}

/** Said while figures come from roll-ups that are known, and the records are still being read. */
export const checking = "Fichiers relus et contrôlés";

/** As a server on which nothing was counted ahead: the records are read before any figure is shown. */
export async function withNothingPrepared(page: Page): Promise<void> {
  await page.route("**/prepared.json", (route) => route.fulfill({ json: { build: "none", extracts: [] } }));
}

/** Changes the address as a link does: what is open stays open. */
export function moveTo(page: Page, address: string): Promise<void> {
  return page.evaluate((target) => {
    history.pushState(null, "", target);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

/** Waits until the sample is open, all of its figures are there and its records are read: two cores take half a minute for these. */
export async function expectSample(page: Page): Promise<void> {
  await expectFigures(page);
  await expect(extractLine(page)).not.toContainText(checking, { timeout: 100_000 });
}

/** Waits until the figures of the sample are on screen; its records may still be read. */
export async function expectFigures(page: Page): Promise<void> {
  await expect(extractLine(page)).toContainText("Données synthétiques", { timeout: 100_000 });
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
}

/** What every screen says of the extract it shows. */
export function extractLine(page: Page) {
  return page.getByRole("region", { name: /^(Extrait|Extract)$/ });
}

/** The rows of the overview's table, one per indicator. */
export function indicatorRows(page: Page) {
  return page
    .getByRole("table", { name: "Tous les indicateurs" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
}
