import { AxeBuilder } from "@axe-core/playwright";
import { test as base, type BrowserContext, expect, type Page } from "@playwright/test";

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
 * on the console or an error that nobody caught.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = new Faults();
      await watch(context, faults, baseURL ?? "");
      await use(faults);
      expect(faults.unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watch(context: BrowserContext, faults: Faults, origin: string): Promise<void> {
  await context.exposeFunction("policyViolated", (violation: string) => faults.add(`policy: ${violation}`));
  await context.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const report = (window as unknown as { policyViolated: (violation: string) => Promise<void> }).policyViolated;
        void report(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
      },
    );
  });
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== "data:" && protocol !== "blob:")
      faults.add(`left the origin: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.add(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => faults.add(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("page", (page) => page.on("crash", () => faults.add("the page crashed")));
}

/** WCAG 2.1 A and AA, in both themes. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
      .analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html}\n${failureSummary}`),
    );
    expect(findings).toEqual([]);
  }
}
