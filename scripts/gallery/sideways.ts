import type { Page } from "playwright";

/** What of the page is wider than the window; null when all of it fits. */
export function sideways(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const widest = beyond.at(-1);
    return `${scrollWidth} px wide in ${clientWidth}: ${widest?.outerHTML.slice(0, 160)}`;
  });
}
