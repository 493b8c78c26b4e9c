import { createContext } from "react";
import type { Sentence } from "../../locales/translate.ts";

/** Words about an address that had to be mended. */
export interface Repairs {
  readonly said: readonly Sentence[];
  /** Adds to what is said. */
  say(sentences: readonly Sentence[]): void;
  dismiss(): void;
}

export const RepairsContext = createContext<Repairs>({ said: [], say: () => {}, dismiss: () => {} });
