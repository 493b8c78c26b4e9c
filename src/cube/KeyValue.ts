/** What a key of a roll-up or of an answer may hold. */
export type KeyValue = string | number | boolean | null;
