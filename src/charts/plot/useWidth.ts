import { type RefObject, startTransition, useLayoutEffect, useState } from "react";

/** Width of an element in whole pixels, followed as it changes; 0 before the first measure. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    let isKnown = false;
    const observer = new ResizeObserver(([entry]) => {
      const measure = () => setWidth(Math.floor(entry?.contentRect.width ?? 0));
      // What is drawn first is drawn bit by bit; on paper, which changes the width, there is no time for that.
      if (isKnown) measure();
      else startTransition(measure);
      isKnown = true;
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
