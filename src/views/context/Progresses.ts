import { createContext } from "react";
import type { Progress } from "../../extract/TableReader.ts";

/**
 * How far the opening and the check of `Extracts` are; null before they say it. Apart from those: this changes a hundred times while
 * every screen stands below them.
 */
export interface Progresses {
  readonly opening: Progress | null;
  readonly checking: Progress | null;
}

export const ProgressesContext = createContext<Progresses>({ opening: null, checking: null });
