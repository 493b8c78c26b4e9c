import { notifyManager, QueryClient } from "@tanstack/react-query";

/** Answers never go stale, since an extract never changes; nothing is asked of a network. */
export function createQueryClient(): QueryClient {
  // Answers come from another thread, each as a task of its own: another one would let the browser draw old values once more.
  notifyManager.setScheduler(queueMicrotask);
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
