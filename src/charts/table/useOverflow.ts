import { type RefObject, useEffect, useState } from "react";

export interface Overflow {
  /** Whether it scrolls at all. */
  readonly scrolls: boolean;
  /** Whether it is wider than its box. */
  readonly wide: boolean;
  /** Whether more lies beyond its right, its lower edge. */
  readonly right: boolean;
  readonly below: boolean;
}

/** What of a scrolling element is out of sight, followed as it is scrolled or resized. */
export function useOverflow(element: RefObject<HTMLElement | null>): Overflow {
  const [overflow, setOverflow] = useState<Overflow>({ scrolls: false, wide: false, right: false, below: false });
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      const [wide, high] = [target.scrollWidth - target.clientWidth, target.scrollHeight - target.clientHeight];
      const next = {
        scrolls: wide > 1 || high > 1,
        wide: wide > 1,
        right: wide - target.scrollLeft > 1,
        below: high - target.scrollTop > 1,
      };
      setOverflow((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    for (const child of target.children) observer.observe(child);
    target.addEventListener("scroll", measure, { passive: true });
    // What was laid out out of sight has its size only now.
    target.addEventListener("contentvisibilityautostatechange", measure);
    return () => {
      observer.disconnect();
      target.removeEventListener("contentvisibilityautostatechange", measure);
      target.removeEventListener("scroll", measure);
    };
  }, [element]);
  return overflow;
}
