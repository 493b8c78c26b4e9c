import { type RefObject, useEffect } from "react";

/** In a box, the up and down arrows go from its field through its links and the buttons that are items of a list. */
export function useArrowKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const press = (event: KeyboardEvent) => {
      const focused = event.target as Element;
      const stops = [...element.querySelectorAll<HTMLElement>("input, a, li > button")];
      if (event.key === "ArrowDown") stops.find((stop) => isAfter(focused, stop))?.focus();
      else if (event.key === "ArrowUp") stops.findLast((stop) => isAfter(stop, focused))?.focus();
      else return;
      event.preventDefault();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, [box]);
}

const isAfter = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
