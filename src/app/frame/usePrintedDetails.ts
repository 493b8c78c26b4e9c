import { useEffect } from "react";

/** Unfolds the page for as long as it is printed: who reads paper unfolds nothing. What is computed on unfolding, or would fill the page, stays as it is. */
export function usePrintedDetails(): void {
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = [];
    const unfold = () => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open], [data-on-demand])")];
      for (const one of unfolded) one.open = true;
    };
    const fold = () => {
      for (const one of unfolded) one.open = false;
    };
    addEventListener("beforeprint", unfold);
    addEventListener("afterprint", fold);
    return () => {
      removeEventListener("beforeprint", unfold);
      removeEventListener("afterprint", fold);
    };
  }, []);
}
