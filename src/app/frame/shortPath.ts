/** The places above one, from the top down, as a line that ends before it: of a long one, its two ends. */
export function shortPath(above: readonly string[]): string {
  return (above.length > 2 ? [above[0], "…", above.at(-1)] : above).join(" › ");
}
