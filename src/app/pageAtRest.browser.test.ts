import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pageAtRest } from "./pageAtRest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds until it says that the page is at rest, while `press` happens every second. */
async function waited(press: () => void): Promise<number> {
  let since: number | null = null;
  const started = Date.now();
  void pageAtRest().then(() => (since = Date.now() - started));
  for (let second = 0; since === null && second < 20; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    press();
  }
  return since ?? Infinity;
}

it("is at rest once nobody used it for a moment", async () => {
  expect(await waited(() => undefined)).toBe(1500);
  let presses = 2;
  expect(await waited(() => presses-- > 0 && dispatchEvent(new KeyboardEvent("keydown")))).toBe(3500);
});

it("is waited for no longer than some seconds, however much it is used", async () => {
  expect(await waited(() => dispatchEvent(new WheelEvent("wheel")))).toBe(8000);
});
