/** Each thread takes memory of its own while it aggregates, and the page has 4 GB in all. */
const most = 2;

/** Threads that DuckDB may use in this page: several need memory that workers share, which only an isolated page has. */
export function usableThreads(): number {
  return globalThis.crossOriginIsolated ? Math.min(navigator.hardwareConcurrency, most) : 1;
}
