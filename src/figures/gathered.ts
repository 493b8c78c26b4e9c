import type { IndicatorFigures } from "./IndicatorFigures.ts";
import type { LinesBySite } from "./LinesBySite.ts";

/** All lines of each site, once they are there. */
export async function gathered(pieces: AsyncIterable<LinesBySite>): Promise<LinesBySite> {
  const found = new Map<number, IndicatorFigures[]>();
  for await (const piece of pieces) addTo(found, piece);
  return found;
}

/** Adds the lines of a piece to those of each site that are known. */
export function addTo(found: Map<number, IndicatorFigures[]>, piece: LinesBySite): void {
  for (const [site, lines] of piece) {
    const known = found.get(site);
    if (known) known.push(...lines);
    else found.set(site, [...lines]);
  }
}
