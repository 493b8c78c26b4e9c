/** Asks for the list of keys. */
export const keysEvent = "timonerie-keys";
