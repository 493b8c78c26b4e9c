import { notifyManager, QueryClient } from "@tanstack/react-query";
import { turn } from "../figures/turn.ts";

/** Answers never go stale, since an extract never changes; nothing is asked of a network. */
export function createQueryClient(): QueryClient {
  // Answers from roll-ups are there before the next frame: a task of its own for each would let the browser draw old values first. After a
  // long computation it may, before it draws the new ones.
  notifyManager.setScheduler((tell) => void turn(undefined).then(tell));
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: Infinity,
        gcTime: 600_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
