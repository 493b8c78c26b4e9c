import { type RefObject, useEffect, useRef } from "react";

/** How the address on screen came about. */
interface Way {
  readonly by: "link" | "history" | "other";
  /** Through history: the address that was left for this one, and which of the links to it had been followed. */
  readonly followed: { readonly href: string; readonly at: number };
}

/** The links of a box to an address. */
export const linksOf = (box: HTMLElement | null, href: string) =>
  [...(box?.querySelectorAll("a") ?? [])].filter((link) => link.pathname + link.search === href);

/** How the reader came to the address on screen: by a link inside the box, back or forward through history, or by anything else. */
export function useWayHere(box: RefObject<HTMLElement | null>): RefObject<Way> {
  const way = useRef<Way>({ by: "other", followed: { href: "", at: 0 } });
  useEffect(() => {
    const written = () => location.pathname + location.search;
    const followedAt = new Map<string, number>();
    let here = written();
    const moved = ({ type }: Event) => {
      const left = here;
      here = written();
      if (type === "popstate") {
        way.current = { by: "history", followed: { href: left, at: followedAt.get(`${here} ${left}`) ?? 0 } };
      } else if (type === "pushState") {
        const focused = document.activeElement;
        const at = linksOf(box.current, here).findIndex((link) => link === focused);
        if (at >= 0) followedAt.set(`${left} ${here}`, at);
        // Some browsers give the focus not to a link that is clicked, but to the box around it.
        const isLink = at >= 0 || focused === box.current;
        way.current = { by: isLink ? "link" : "other", followed: { href: left, at: 0 } };
      }
    };
    // Before the app's own listeners, which draw what the address says.
    const events = ["popstate", "pushState", "replaceState"];
    for (const event of events) window.addEventListener(event, moved, true);
    return () => {
      for (const event of events) window.removeEventListener(event, moved, true);
    };
  }, [box]);
  return way;
}
