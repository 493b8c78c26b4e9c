import type { FigureMemory } from "./FigureMemory.ts";
import type { Shelf } from "./Shelf.ts";

/** The two things that stay in the browser from one visit to the next. */
export interface KeptStorage {
  readonly shelf: Shelf;
  readonly memory: FigureMemory;
}
