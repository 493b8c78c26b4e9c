/** Lower case, without accents, typographic apostrophes straight, everything between words one space. */
export function normalise(value: string): string {
  return value
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s_]+/g, " ")
    .trim();
}

/** Normalised, each word without its plural mark. */
export function normaliseSingular(value: string): string {
  return normalise(value).replace(/([a-z]{3,}?)s\b/g, "$1");
}
