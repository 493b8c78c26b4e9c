import { type RefObject, useEffect, useRef } from "react";

/**
 * The heading of what the reader's choice brought takes the focus and comes into view: the button that held the focus may be
 * gone, or far below. What comes by itself leaves the focus where it is.
 */
export function useArrivalFocus(asked: boolean, arrival: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [asked, arrival]);
  return heading;
}
