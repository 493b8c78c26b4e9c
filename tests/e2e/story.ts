import { AxeBuilder } from "@axe-core/playwright";
import { test as base, type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { openSample } from "./sample.ts";

/** What a browser said against the app while a story was told. */
class Faults {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  /** A fault that this story provokes: the console's line about a file that is missing on purpose. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  add(fault: string): void {
    this.#found.push(fault);
  }

  get unexpected(): readonly string[] {
    return this.#found.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
  }
}

/**
 * A story that fails, whatever it checks, on a request that leaves the origin, a violation of the page's policy, an error
 * on the console or an error that nobody caught. Stories share one profile, so that the engine is compiled once. `opened` is one page
 * for many stories, with the sample already open; `page` is a new one: nothing of the sample is kept on the computer, but for a reader
 * who `comesBack`, who finds it kept; the guided tour is on offer on a `firstVisit` only. To open the sample from nothing takes two cores
 * a quarter of a minute: few stories are about that.
 */
export const test = base.extend<
  { faults: Faults; opened: Page; comesBack: boolean; firstVisit: boolean },
  { profile: BrowserContext; longLived: Watched }
>({
  profile: [
    async ({ browser }, use) => {
      const profile = await browser.newContext();
      await use(profile);
      await profile.close();
    },
    { scope: "worker" },
  ],
  longLived: [
    async ({ profile }, use) => {
      const page = await profile.newPage();
      const watched = await watch(page);
      await page.addInitScript(declineVisit);
      await use(watched);
      await page.close();
    },
    { scope: "worker" },
  ],
  context: ({ profile }, use) => use(profile),
  // Playwright wants a pattern here, and there is nothing to take.
  // oxlint-disable-next-line no-empty-pattern
  faults: async ({}, use) => {
    const faults = new Faults();
    await use(faults);
    expect(faults.unexpected).toEqual([]);
  },
  comesBack: [false, { option: true }],
  firstVisit: [false, { option: true }],
  page: async ({ profile, longLived, viewport, comesBack, firstVisit, faults }, use) => {
    const page = await profile.newPage();
    // Another page may have kept the sample since: the icon is of this origin and opens nothing.
    await page.goto("/icon.svg");
    if (comesBack) await keepSample(longLived.page);
    else await page.evaluate(forgetKept);
    if (firstVisit) await page.evaluate(() => localStorage.removeItem("timonerie.visit"));
    else await page.evaluate(declineVisit);
    (await watch(page)).tell = (fault) => faults.add(fault);
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    await page.close();
  },
  opened: async ({ longLived, viewport, faults }, use) => {
    longLived.tell = (fault) => faults.add(fault);
    if (viewport) await longLived.page.setViewportSize(viewport);
    await use(longLived.page);
  },
});

export { expect };

/** Has the page with the sample keep it, as when it was opened: a story since may have cleared it. */
async function keepSample(opened: Page): Promise<void> {
  await openSample(opened, "/source");
  const [forget, keep] = ["Effacer les cumuls gardés", "Garder les cumuls dans ce navigateur"].map((name) =>
    opened.getByRole("button", { name }),
  ) as [Locator, Locator];
  await expect(forget).toBeVisible();
  if (await opened.evaluate(isKept)) return;
  await forget.click();
  await keep.click();
  await expect(forget).toBeVisible();
  await expect.poll(() => opened.evaluate(isKept)).toBe(true);
}

/** Runs in the page: whether the browser keeps anything of extracts. */
function isKept(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("timonerie");
    opening.addEventListener("error", () => reject(opening.error as Error));
    opening.addEventListener("success", () => {
      const counting = opening.result.transaction("kept").objectStore("kept").count();
      counting.addEventListener("success", () => {
        opening.result.close();
        resolve(counting.result > 0);
      });
    });
  });
}

/** Runs in the page: the guided tour was offered before. */
function declineVisit(): void {
  localStorage.setItem("timonerie.visit", "made");
}

/** Runs in the page: empties what the browser keeps of extracts. */
function forgetKept(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("timonerie");
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("kept"));
    opening.addEventListener("error", () => reject(opening.error as Error));
    opening.addEventListener("success", () => {
      const clearing = opening.result.transaction("kept", "readwrite");
      clearing.objectStore("kept").clear();
      clearing.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** A page that tells whoever listens what went wrong. */
interface Watched {
  readonly page: Page;
  tell: (fault: string) => void;
}

async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { page, tell: () => undefined };
  await page.exposeFunction("policyViolated", (violation: string) => watched.tell(`policy: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const report = (window as unknown as { policyViolated: (violation: string) => Promise<void> }).policyViolated;
        void report(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
      },
    );
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== "localhost" && protocol !== "data:" && protocol !== "blob:")
      watched.tell(`left the origin: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") watched.tell(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => watched.tell(`uncaught: ${error.stack ?? error.message}`));
  page.on("crash", () => watched.tell("the page crashed"));
  return watched;
}

/** WCAG 2.1 A and AA. The themes differ in their colours alone: in the dark one only contrast is looked at again. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
    const { violations } = await (
      colorScheme === "dark"
        ? axe.withRules(["color-contrast"])
        : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    ).analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html}\n${failureSummary}`),
    );
    expect(findings).toEqual([]);
  }
}
