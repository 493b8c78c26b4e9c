import { type RefObject, useEffect, useState } from "react";

/** Whether, once it is due, nothing in an element is still to come: pictures are drawn elsewhere, and again in another language. */
export function useStandstill(element: RefObject<HTMLElement | null>, due: boolean): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    if (!due) return;
    const observer = new MutationObserver(look);
    function look(): void {
      setStill(!element.current?.querySelector("[aria-busy=true]"));
    }
    if (element.current) observer.observe(element.current, { subtree: true, childList: true, attributes: true });
    look();
    return () => {
      observer.disconnect();
      setStill(false);
    };
  }, [element, due]);
  return due && still;
}
