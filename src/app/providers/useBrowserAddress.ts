import { useSyncExternalStore } from "react";

/** The router sends the last two when a link is followed or a page replaced. */
const events = ["popstate", "pushState", "replaceState"] as const;

function subscribe(listener: () => void): () => void {
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/**
 * Path and query on screen as the browser writes them. The router's own hooks decode them first, after which `85%2B`
 * and `85+` read alike.
 */
export function useBrowserAddress(): string {
  return useSyncExternalStore(subscribe, () => location.pathname + location.search);
}
