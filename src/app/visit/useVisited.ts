import { useEffect, useState } from "react";

/** Marks the element that a step is told beside, and again where the page draws it anew; whether it is there. */
export function useVisited(name: string): boolean {
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    let marked: HTMLElement | null = null;
    const find = () => {
      const element = document.querySelector<HTMLElement>(`[data-visit="${name}"]`);
      if (element === marked) return;
      if (marked) delete marked.dataset["visited"];
      marked = element;
      if (marked) marked.dataset["visited"] = "";
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

/** Brings the marked element into sight: its middle, or its beginning where it is tall. */
export function showVisited(): void {
  const marked = document.querySelector<HTMLElement>("[data-visited]");
  const isTall = (marked?.offsetHeight ?? 0) > innerHeight / 2;
  marked?.scrollIntoView({ block: isTall ? "start" : "center", inline: "nearest" });
}
