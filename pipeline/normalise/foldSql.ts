/** SQL of a text in lower case, without accents nor outer spaces. */
export function foldSql(expression: string): string {
  return `lower(strip_accents(trim(${expression})))`;
}
