import { type PointerEvent, type RefObject, useEffect, useRef } from "react";

/** How long a mouse rests on a word before it opens, and may be away before it closes, in milliseconds. */
const [rest, away] = [350, 250];

/** Opens a popover under a mouse that rests on its word, and keeps it open while the mouse is on either; a finger or a key opens it otherwise. */
export function useHover(box: RefObject<HTMLElement | null>) {
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (event: PointerEvent, wait: number, what: "showPopover" | "hidePopover") => {
    if (event.pointerType !== "mouse") return;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => box.current?.[what](), wait);
  };
  return {
    onPointerEnter: (event: PointerEvent) => later(event, rest, "showPopover"),
    onPointerLeave: (event: PointerEvent) => later(event, away, "hidePopover"),
    onPointerDown: () => clearTimeout(timer.current),
  };
}
