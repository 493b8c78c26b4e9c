import { useEffect, useState } from "react";

/** Marks the element that a step is told beside and brings it into sight, and again where the page draws it anew; whether it is there. */
export function useVisited(name: string): boolean {
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    let marked: HTMLElement | null = null;
    const find = () => {
      const element = document.querySelector<HTMLElement>(`[data-visit="${name}"]`);
      if (element === marked) return;
      if (marked) delete marked.dataset["visited"];
      marked = element;
      if (marked) {
        marked.dataset["visited"] = "";
        marked.scrollIntoView({ block: "center", inline: "nearest" });
      }
      setFound(marked && name);
    };
    find();
    // The screen's code and its figures may still be on their way.
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      if (marked) delete marked.dataset["visited"];
    };
  }, [name]);
  return found === name;
}
