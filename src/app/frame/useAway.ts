import { type RefObject, useEffect, useEffectEvent } from "react";

/** While `active`: tells when the reader presses Escape, or presses or goes to something else than `element`. */
export function useAway(
  element: RefObject<HTMLElement | null>,
  active: boolean,
  onAway: (by: "Escape" | "elsewhere") => void,
): void {
  const tell = useEffectEvent(onAway);
  useEffect(() => {
    if (!active) return;
    const listening = new AbortController();
    const { signal } = listening;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !element.current?.contains(target)) tell("elsewhere");
    };
    document.addEventListener("pointerdown", leave, { signal });
    document.addEventListener("focusin", leave, { signal });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && tell("Escape"), { signal });
    return () => listening.abort();
  }, [element, active]);
}
