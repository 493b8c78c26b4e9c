import { useEffect } from "react";

/** Calls when the reader goes to another address, by a link or through history; an address put right in place is the same. */
export function useDeparture(leave: () => void): void {
  useEffect(() => {
    const here = () => location.pathname + location.search;
    let before = here();
    const moved = ({ type }: Event) => {
      const left = type !== "replaceState" && here() !== before;
      before = here();
      if (left) leave();
    };
    const events = ["popstate", "pushState", "replaceState"];
    for (const event of events) window.addEventListener(event, moved);
    return () => {
      for (const event of events) window.removeEventListener(event, moved);
    };
  }, [leave]);
}
