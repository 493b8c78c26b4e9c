/** Milliseconds without a press, a turn of the wheel or a long task after which a page is at rest. */
const still = 1500;

/** Milliseconds after which it is waited for no longer. */
const longest = 8000;

const uses = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

/** Waits until nobody uses the page and the page works on nothing, before something that takes the machine's cores. */
export function pageAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const rest = () => {
      clearTimeout(due);
      clearTimeout(latest);
      busy.disconnect();
      for (const use of uses) removeEventListener(use, again);
      resolve();
    };
    const again = () => {
      clearTimeout(due);
      due = setTimeout(rest, still);
    };
    const latest = setTimeout(rest, longest);
    let due = setTimeout(rest, still);
    const busy = new PerformanceObserver(again);
    // A browser that reports no long task ignores the wish.
    busy.observe({ type: "longtask" });
    for (const use of uses) addEventListener(use, again, { passive: true });
  });
}
