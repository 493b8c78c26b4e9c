import { createContext, useContext } from "react";
import type { Entry } from "../../register/Entry.ts";
import type { RefusedRegister } from "../../register/readRegister.ts";
import type { Taken } from "../../register/takenFrom.ts";

/** What people said of the figures on screen, kept in this browser. */
export interface Register {
  readonly entries: readonly Entry[];
  /** False where the browser refused to keep what was written: it is lost with the page. */
  readonly kept: boolean;
  /** Adds an entry, or puts it in place of the one with its id. */
  put(entry: Entry): void;
  remove(id: string): void;
  /** Erases all of it. */
  clear(): void;
  /** All of it, as a file. */
  file(): string;
  /** Adds the entries of a file; why not, where it is refused. */
  take(text: string): Taken | { readonly refused: RefusedRegister };
}

export const RegisterContext = createContext<Register | null>(null);

/** The register of the extract on screen; only where one is open. */
export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (!register) throw new Error("no extract above");
  return register;
}
