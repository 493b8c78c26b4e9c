import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import { acrossWidth, type Language, themes, widths, zoomed } from "./looks.ts";
import { sideways } from "./sideways.ts";
import { isStill, longestWait } from "./still.ts";
import type { Subject } from "./Subject.ts";
import { pictureFile } from "./Taken.ts";

/** Longest picture, in pixels: a page of paper for each of ten. */
const longest = 12_000;

interface Visit {
  readonly page: Page;
  readonly subject: Subject;
  readonly language: Language;
  readonly folder: string;
  /** Says what is wrong. */
  fault(words: string): void;
}

/** Whether all pictures of a subject are there already. */
export function isPictured(subject: Subject, language: Language, folder: string): boolean {
  return widths.every(({ width, themes: all }) =>
    all.every((theme) => existsSync(join(folder, pictureFile({ subject, language, width, theme })))),
  );
}

/** Pictures a subject that the page is at, at each width in each theme. */
export async function visit({ page, subject, language, folder, fault }: Visit): Promise<void> {
  const settle = async (where: string) => {
    const settled = async () => {
      if (subject.loads) await page.locator(subject.loads).first().waitFor({ timeout: longestWait });
      else if (!(await isStill(page))) fault(`${where}: never still`);
    };
    await settled();
    if (subject.act) {
      await subject.act(page);
      await settled();
    }
    await page.mouse.move(0, 0);
    const beyond = await sideways(page);
    if (beyond) fault(`${where}: scrolls sideways, ${beyond}`);
  };
  await page.emulateMedia(themes.light);
  await page.setViewportSize(zoomed);
  await settle("at 400 %");
  for (const { width, height, themes: all } of widths) {
    const onPaper = all.includes("paper");
    const seen = onPaper && subject.across ? acrossWidth : width;
    await page.emulateMedia(themes[all[0]!]);
    await page.setViewportSize({ width: seen, height });
    if (onPaper) await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await settle(onPaper ? "on paper" : `at ${width}`);
    if (!subject.over) await growToPage(page, seen);
    await page.evaluate(() => scrollTo(0, 0));
    for (const theme of all) {
      await page.emulateMedia(themes[theme]);
      await picture(page, join(folder, pictureFile({ subject, language, width, theme })));
    }
    if (onPaper) await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  }
}

/**
 * Makes the window as high as the page: what is out of sight is not drawn, and the bar of a narrow screen stays at the
 * bottom of the window.
 */
async function growToPage(page: Page, width: number): Promise<void> {
  // What comes into sight may be higher than the room that was kept for it.
  for (let round = 0; round < 4; round += 1) {
    const height = Math.min(longest, await page.evaluate(() => document.documentElement.scrollHeight));
    if (height === page.viewportSize()?.height) return;
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
}

/** What the window shows; a picture that was interrupted is not there. */
async function picture(page: Page, file: string): Promise<void> {
  const bytes = await page.screenshot({ animations: "disabled" });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
