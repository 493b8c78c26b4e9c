const french = "(?:(?:\\+|00)33[ .\\-\\u00a0]?(?:\\(0\\)[ .\\-]?)?|0)[1-9](?:[ .\\-/\\u00a0\\u202f]?\\d{2}){4}";
const abroad = "\\+(?!33)[1-9]\\d{0,2}[ .\\-]?(?:\\d[ .\\-]?){6,11}\\d";
const pattern = new RegExp(`(?<![\\p{L}\\p{N}+])(?:${french}|${abroad})(?![\\p{L}\\p{N}])`, "gu");

/** How many telephone numbers a text holds: French ones of ten digits or with +33, others with their `+`. */
export function countPhones(text: string): number {
  return [...text.matchAll(pattern)].length;
}
