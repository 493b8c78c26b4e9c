import type { FigureMemory } from "./FigureMemory.ts";
import type { PreparedShelf } from "./PreparedShelf.ts";
import type { Shelf } from "./Shelf.ts";

/** What stays in the browser from one visit to the next, and what was counted ahead of the first. */
export interface KeptStorage {
  /** Null: nothing was. */
  readonly prepared: PreparedShelf | null;
  readonly shelf: Shelf;
  readonly memory: FigureMemory;
}
