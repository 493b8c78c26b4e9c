import { createContext, useContext } from "react";

/** A copy of the app and its samples on this computer, with which it opens without a network. */
export interface OfflineCopy {
  readonly state: "none" | "copying" | "there" | "failed";
  make(): void;
  erase(): void;
}

/** Null where the browser can keep none: on plain http, or in development. */
export const OfflineCopyContext = createContext<OfflineCopy | null>(null);

export function useOfflineCopy(): OfflineCopy | null {
  return useContext(OfflineCopyContext);
}
