import { useEffect } from "react";
import { untilIdle } from "../../views/context/untilIdle.ts";

type Code = () => Promise<unknown>;

/**
 * Fetches code before it is asked for, once it is due: what is open goes on working without a network. Each part waits until the page is
 * idle and the part before it has come.
 */
export function useFetchedAhead(parts: readonly (readonly Code[])[], due: boolean): void {
  useEffect(() => {
    if (!due) return;
    let left = false;
    const fetchAll = async () => {
      for (const part of parts) {
        await untilIdle();
        if (left) return;
        await Promise.allSettled(part.map((fetch) => fetch()));
      }
    };
    void fetchAll();
    return () => {
      left = true;
    };
  }, [parts, due]);
}
