import { type RefObject, useEffect, useState } from "react";

/** Whether, once it is due, nothing in an element is still to come: pictures are drawn elsewhere. */
export function useStandstill(element: RefObject<HTMLElement | null>, due: boolean): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    if (!due) return;
    const observer = new MutationObserver(look);
    function look(): void {
      if (element.current?.querySelector("[aria-busy=true]")) return;
      observer.disconnect();
      setStill(true);
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
