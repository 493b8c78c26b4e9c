/** Asks for the guided tour. */
export const visitEvent = "timonerie-visit";
