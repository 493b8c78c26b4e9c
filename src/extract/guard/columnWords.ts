/**
 * Words of a column's name, lower case, without accents and digits: `dateNaissance1`, `DATE_NAISSANCE` and
 * `date naissance` all give `["date", "naissance"]`.
 */
export function columnWords(name: string): readonly string[] {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
