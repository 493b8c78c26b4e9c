import { createContext, useContext } from "react";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";

/** Shows the months that were chosen on a chart. */
export type Brush = (months: TimeWindow) => void;

/** Null where a chart only shows: on paper, and without an extract. */
export const BrushContext = createContext<Brush | null>(null);

export const useBrush = (): Brush | null => useContext(BrushContext);
