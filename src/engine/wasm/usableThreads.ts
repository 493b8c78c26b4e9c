/** Each thread takes memory of its own while it aggregates, and the page has 4 GB in all. */
const most = 2;

/**
 * Threads that DuckDB may use in this page: several need memory that workers share, which only an isolated page has, and a browser in
 * which they are known to end. In Firefox 153 one of 15 openings of the sample never did with two threads, none of 16 with one, and
 * two were no faster.
 */
export function usableThreads(): number {
  return globalThis.crossOriginIsolated && isChromium() ? Math.min(navigator.hardwareConcurrency, most) : 1;
}

/** Told by its brands, which other engines do not give. */
function isChromium(): boolean {
  const { userAgentData } = navigator as { userAgentData?: { readonly brands: readonly { readonly brand: string }[] } };
  return userAgentData?.brands.some(({ brand }) => brand === "Chromium") ?? false;
}
