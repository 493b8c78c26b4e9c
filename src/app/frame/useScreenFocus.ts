import { type RefObject, useEffect, useRef } from "react";
import type { Address } from "../../perimeter/Address.ts";
import { linksOf, useWayHere } from "./useWayHere.ts";

/**
 * When the screen changes, or when one of its links leads to another site, reading starts again at its top: the heading takes the focus,
 * as after a page load. A site chosen elsewhere leaves the focus where it is. On the way back through history the browser brings back
 * how far one had read, and the link that was followed has the focus again.
 */
export function useScreenFocus({ screen, site }: Address): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const way = useWayHere(main);
  const key = screen.name === "indicator" ? screen.id : screen.name;
  const before = useRef({ key, site });
  useEffect(() => {
    const isNewScreen = before.current.key !== key;
    if (!isNewScreen && before.current.site === site) return;
    before.current = { key, site };
    const { by, followed } = way.current;
    if (!isNewScreen && by === "other") return;
    if (by === "history") {
      const links = linksOf(main.current, followed.href);
      const link = links[followed.at] ?? links[0];
      if (link) return link.focus();
      if (!isNewScreen) return;
    } else window.scrollTo(0, 0);
    // The screen's code may still be on its way: its heading is taken when it is there.
    const heading = main.current?.querySelector<HTMLElement>("h1");
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [key, site, way]);
  return main;
}
