/**
 * Attaches the database that tables go to. In memory, DuckDB compresses only what is attached so: a fifth of the memory or
 * less, and no slower to read.
 */
export const openStore = "ATTACH ':memory:' AS store (COMPRESS)";
