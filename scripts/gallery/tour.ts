import type { Browser, Page } from "playwright";
import english from "../../src/locales/en/visit.json" with { type: "json" };
import french from "../../src/locales/fr/visit.json" with { type: "json" };
import type { Language } from "./looks.ts";
import { isStill, longestWait } from "./still.ts";
import type { Subject } from "./Subject.ts";
import { isPictured, visit } from "./visit.ts";
import { watch } from "./watch.ts";

export interface Tour {
  readonly browser: Browser;
  /** Of the app, ending in `/`. */
  readonly origin: string;
  readonly folder: string;
  readonly language: Language;
  readonly subjects: readonly Subject[];
}

/** Goes to each subject in one language, the extract being opened once; gives what was wrong, a line for each. */
export async function tour(given: Tour): Promise<string[]> {
  const { browser, origin, folder, language } = given;
  const faults: string[] = [];
  const left = given.subjects.filter((subject) => !isPictured(subject, language, folder));
  const newPage = () => browser.newPage({ reducedMotion: "reduce", timezoneId: "Europe/Paris", locale: "fr-FR" });
  const see = async (subject: Subject, page: Page, go: () => Promise<unknown>) => {
    const fault = (words: string) => void faults.push(`${subject.name}, ${language}, ${words}`);
    const began = performance.now();
    const stop = watch(page, (words) => subject.expected?.test(words) || fault(words));
    try {
      await go();
      await visit({ page, subject, language, folder, fault });
    } catch (error) {
      fault(error instanceof Error ? error.message : String(error));
    }
    stop();
    console.log(`${subject.name}, ${language}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };

  const open = left.filter(({ alone }) => !alone);
  if (open.length > 0) {
    const page = await newPage();
    await page.goto(`${origin}?extract=/data-samples/`);
    await page.locator("main table").first().waitFor({ timeout: longestWait });
    await isStill(page);
    await speak(page, language);
    // Offered once, above every screen.
    await page.getByRole("button", { name: offers[language].decline }).click();
    for (const subject of open) await see(subject, page, () => follow(page, subject.address));
    await page.context().close();
  }
  for (const subject of left.filter(({ alone }) => alone)) {
    const page = await newPage();
    await see(subject, page, async () => {
      await subject.alone?.(page);
      await page.goto(new URL(subject.address, origin).href);
      await speak(page, language);
    });
    await page.context().close();
  }
  return faults;
}

const names = { fr: "Français", en: "English" };
const offers = { fr: french, en: english };

/** The app's own setting, which a narrow window does not show. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: names[language], exact: true }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Goes to an address as a link does, with the extract that is open. */
async function follow(page: Page, address: string): Promise<void> {
  await page.keyboard.press("Escape");
  await page.evaluate(
    (to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
      scrollTo(0, 0);
    },
    `${address}${address.includes("?") ? "&" : "?"}extract=/data-samples/`,
  );
}
