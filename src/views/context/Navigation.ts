import { createContext, useContext } from "react";
import type { Address } from "../../perimeter/Address.ts";
import type { View } from "../../perimeter/View.ts";
import type { Extent, TimeWindow } from "../../perimeter/TimeWindow.ts";

/** The address on screen and how to move from it. A change keeps everything that it does not name. */
export interface Navigation {
  readonly address: Address;
  href(change: Partial<Address>): string;
  go(change: Partial<Address>, how?: "push" | "replace"): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

/** The address on screen. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("no navigation above");
  return navigation;
}

/** What the address means in the extract on screen. */
export interface Perimeter {
  readonly view: View;
  /** Another place or another window that the view is held against; null where none is asked for. */
  readonly against: View | null;
  readonly extent: Extent;
  /** What charts show: the window, and the incomplete periods after it when it ends with the extract. */
  readonly crop: TimeWindow;
  /** The window when figures stand for the whole of it, as for a committee term; null when its last complete period speaks. */
  readonly whole: TimeWindow | null;
  /** Shows what secrecy hides, or hides it again; null where the reader does not hold the records. */
  readonly unprotect: ((on: boolean) => void) | null;
}

export const PerimeterContext = createContext<Perimeter | null>(null);

/** The view of the screen; only where an extract is open. */
export function usePerimeter(): Perimeter {
  const perimeter = useContext(PerimeterContext);
  if (!perimeter) throw new Error("no extract above");
  return perimeter;
}
