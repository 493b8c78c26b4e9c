/** The places above one, from the top down, as a line that ends before it: the nearest, and a mark for those above that one. */
export function shortPath(above: readonly string[]): string {
  return (above.length > 1 ? ["…", above.at(-1)] : above).join(" › ");
}
