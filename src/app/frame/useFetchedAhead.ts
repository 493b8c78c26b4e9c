import { useEffect } from "react";
import { untilIdle } from "../../views/context/untilIdle.ts";
import { pageAtRest } from "../pageAtRest.ts";

type Code = () => Promise<unknown>;

/**
 * Fetches code before it is asked for, once it is due and the page is at rest, each part while it is idle: what is open goes on working
 * without a network.
 */
export function useFetchedAhead(code: readonly Code[], due: boolean): void {
  useEffect(() => {
    if (!due) return;
    let left = false;
    void (async () => {
      await pageAtRest();
      for (const fetch of code) {
        await untilIdle();
        if (left) return;
        await fetch().catch(() => undefined);
      }
    })();
    return () => {
      left = true;
    };
  }, [code, due]);
}
