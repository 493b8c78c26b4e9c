import { compareIds } from "./foldSites.ts";

const largest = 2_147_483_647n;

/**
 * Identifier of each site in the extract: the warehouse's own where all of them are INT32, as the contract wants;
 * otherwise numbers from 1 in the order of the warehouse's.
 */
export function numberSites(sources: readonly string[]): ReadonlyMap<string, number> {
  const fit = sources.every((source) => /^\d{1,10}$/.test(source) && BigInt(source) <= largest);
  if (fit) return new Map(sources.map((source) => [source, Number(source)]));
  return new Map([...new Set(sources)].sort(compareIds).map((source, at) => [source, at + 1]));
}
