import type { Page } from "playwright";

/** Notes from now on how long the page takes from each click and key to the paint after it. */
export async function noteInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = new Map<number, number>();
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId, duration } = entry as PerformanceEventTiming;
        if (interactionId > 0) noted.set(interactionId, Math.max(noted.get(interactionId) ?? 0, duration));
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** Milliseconds of each interaction noted, as the Event Timing API counts them; those under 16 ms are not among them. */
export async function notedInteractions(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [...(globalThis as unknown as { noted: Map<number, number> }).noted.values()]);
}
