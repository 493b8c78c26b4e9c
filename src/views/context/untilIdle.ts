/** In milliseconds: a page that is never idle, or whose browser tells nobody, goes on all the same. */
const longest = 500;

/** Waits until the page has nothing else to do. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: longest });
    else setTimeout(resolve, longest);
  });
}
