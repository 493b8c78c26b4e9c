import { createContext, useContext } from "react";

/** Whether what is on screen may leave it: not while it shows what secrecy hides. */
export const CopyingContext = createContext(true);

/** Whether what is on screen may be copied. */
export const useCopying = (): boolean => useContext(CopyingContext);
