import { createContext } from "react";
import type { Sentence } from "../../locales/translate.ts";

/** Words about the address on screen, where it had to be mended. */
export interface Repairs {
  readonly said: readonly Sentence[];
  /** Adds to what is said. */
  say(sentences: readonly Sentence[]): void;
  dismiss(): void;
}

export const RepairsContext = createContext<Repairs>({ said: [], say: () => {}, dismiss: () => {} });
