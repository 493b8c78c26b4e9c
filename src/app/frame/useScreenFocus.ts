import { type RefObject, useEffect, useRef } from "react";
import type { Screen } from "../../perimeter/Address.ts";

/** When the screen changes, reading starts again at its top: the heading takes the focus, as after a page load. */
export function useScreenFocus(screen: Screen): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const key = screen.name === "indicator" ? screen.id : screen.name;
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    window.scrollTo(0, 0);
    // The screen's code may still be on its way: its heading is taken when it is there.
    const heading = () => main.current?.querySelector<HTMLElement>("h1");
    const found = heading();
    if (found) return found.focus({ preventScroll: true });
    main.current?.focus({ preventScroll: true });
  }, [key]);
  return main;
}
