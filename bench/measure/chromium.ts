import { chromium, type BrowserContext, type Page } from "playwright";
import { chromiumArguments, findChromium } from "../../scripts/chromium.mjs";

/** A browser with a profile of its own in `profile`, where compiled code is kept from one page to the next. */
export async function openBrowser(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: npm test installs one");
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: "fr-FR",
    args: [...chromiumArguments],
  });
}

/** Milliseconds from the navigation until the table of the overview, with its values, is painted. */
export async function untilOverview(page: Page, address: string, timeout: number): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector("main table tbody tr", { timeout });
  return page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
  );
}

/** Waits until the browser keeps the roll-ups of the extract on screen, and comes back to the overview. */
export async function untilKept(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Source des données" }).first().click();
  await page.getByText("Ce navigateur garde les cumuls").waitFor();
  await page.getByRole("link", { name: "Vue d’ensemble" }).first().click();
  await page.waitForSelector("main table tbody tr");
}

/** Erases kept roll-ups as a reader does. */
export async function forgetKept(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Source des données" }).first().click();
  await page.getByRole("button", { name: "Effacer les cumuls gardés" }).click();
  await page.getByRole("button", { name: "Garder les cumuls dans ce navigateur" }).waitFor();
}
