import { createContext } from "react";

/** Whether what is drawn stands with others on one sheet, which has its lines at the top and the foot already. */
export const InSheet = createContext(false);
