import { type RefObject, useEffect, useState } from "react";

/** Whether more of a scrolling element lies beyond its right or its lower edge, followed as it is scrolled or resized. */
export function useOverflow(element: RefObject<HTMLElement | null>): {
  readonly right: boolean;
  readonly below: boolean;
} {
  const [overflow, setOverflow] = useState({ right: false, below: false });
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      const right = target.scrollWidth - target.clientWidth - target.scrollLeft > 1;
      const below = target.scrollHeight - target.clientHeight - target.scrollTop > 1;
      setOverflow((before) => (before.right === right && before.below === below ? before : { right, below }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    for (const child of target.children) observer.observe(child);
    target.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      target.removeEventListener("scroll", measure);
    };
  }, [element]);
  return overflow;
}
