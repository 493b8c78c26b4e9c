import type { Language } from "./translate.ts";

/** What the columns of the store hold, by their names: fetched for the console alone. */
export async function loadColumnWords(language: Language): Promise<Readonly<Record<string, string>>> {
  const words = language === "fr" ? await import("./fr/columns.json") : await import("./en/columns.json");
  return words.default;
}
