import type { Browser, Page } from "playwright";
import type { Language } from "./looks.ts";
import { isStill } from "./still.ts";
import type { Subject } from "./Subject.ts";
import { isPictured, visit } from "./visit.ts";

export interface Tour {
  readonly browser: Browser;
  /** Of the app, ending in `/`. */
  readonly origin: string;
  readonly folder: string;
  readonly language: Language;
  readonly subjects: readonly Subject[];
}

/** In milliseconds, on a machine that does something else as well. */
const opening = 600_000;

const names = { fr: "Français", en: "English" };

/** Goes to each subject in one language, the extract being opened once; gives what was wrong, a line for each. */
export async function tour({ browser, origin, folder, language, subjects }: Tour): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ reducedMotion: "reduce", timezoneId: "Europe/Paris", locale: "fr-FR" });
  const left = subjects.filter((subject) => !isPictured(subject, language, folder));
  const open = left.filter(({ alone }) => !alone);
  const run = async (page: Page, subject: Subject, address: string, go: (address: string) => Promise<unknown>) => {
    const fault = (words: string) => void faults.push(`${subject.name}, ${language}, ${words}`);
    const stop = watch(page, (words) => subject.expected?.test(words) || fault(words));
    const began = performance.now();
    try {
      await subject.alone?.(page);
      await go(address);
      if (subject.alone) await speak(page, language);
      await visit({ page, subject, language, folder, fault });
    } catch (error) {
      fault(error instanceof Error ? error.message : String(error));
    }
    stop();
    console.log(`${subject.name} (${language}) ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };

  if (open.length > 0) {
    const page = await context.newPage();
    await page.goto(`${origin}?extract=/data-samples/`);
    await page.locator("main table").first().waitFor({ timeout: opening });
    await isStill(page);
    await speak(page, language);
    for (const subject of open) {
      await run(page, subject, subject.address, async (address) => {
        await page.keyboard.press("Escape");
        await page.evaluate((to) => {
          history.pushState(null, "", to);
          dispatchEvent(new PopStateEvent("popstate"));
          scrollTo(0, 0);
        }, withExtract(address));
      });
    }
    await page.close();
  }
  for (const subject of left.filter(({ alone }) => alone)) {
    const page = await context.newPage();
    await run(page, subject, subject.address, (address) => page.goto(new URL(address, origin).href));
    await page.close();
  }
  await context.close();
  return faults;
}

/** The app's own setting, which a narrow window does not show. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: names[language], exact: true }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

function withExtract(address: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}extract=/data-samples/`;
}

/** Tells what the browser holds against the page until the answer is called. */
function watch(page: Page, tell: (words: string) => void): () => void {
  const ofConsole = (message: { type(): string; text(): string; location(): { url: string } }) => {
    if (message.type() === "error") tell(`console: ${message.text()} ${message.location().url}`);
  };
  const ofError = (error: Error) => tell(`uncaught: ${error.message}`);
  page.on("console", ofConsole);
  page.on("pageerror", ofError);
  return () => {
    page.off("console", ofConsole);
    page.off("pageerror", ofError);
  };
}
