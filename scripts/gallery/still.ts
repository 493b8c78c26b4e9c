import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";

const pause = 120;
/** How many looks in a row must find the same page. */
const looks = 4;
/** In milliseconds: an extract may be opening, on a machine that does something else as well. */
export const longestWait = 600_000;

/** Waits until nothing of the page is being loaded and it has stopped changing; false when it never does. */
export async function isStill(page: Page): Promise<boolean> {
  const end = performance.now() + longestWait;
  let before: number | null = null;
  for (let same = 0; same < looks;) {
    if (performance.now() > end) return false;
    await wait(pause);
    const now = await page.evaluate(() => {
      const busy = document.querySelector(
        "[aria-busy=true], [class*=skeleton], [class*=waiting], progress, [role=progressbar]",
      );
      return busy ? null : document.body.innerHTML.length;
    });
    same = now !== null && now === before ? same + 1 : 0;
    before = now;
  }
  return true;
}
