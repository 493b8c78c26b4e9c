import { useEffect } from "react";

type Code = () => Promise<unknown>;

/** Safari tells nobody that it is idle: there, the code waits so many milliseconds. */
const soon = 3000;

/** Fetches code before it is asked for, once it is due and the page is idle: what is open goes on working without a network. */
export function useFetchedAhead(code: readonly Code[], due: boolean): void {
  useEffect(() => {
    if (!due) return;
    const fetchAll = () => code.forEach((fetch) => void fetch().catch(() => undefined));
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(fetchAll, soon);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchAll);
    return () => cancelIdleCallback(idle);
  }, [code, due]);
}
