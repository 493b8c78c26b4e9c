import type { Page } from "playwright";
import { formatAddress, parseAddress } from "../../src/perimeter/permalink.ts";
import { untilPainted } from "./untilPainted.ts";

/** Addresses that a reader goes through: sites of each level, sexes, ages, kinds, alone and together. */
const searches = [
  "site=G1",
  "site=G1&sexe=f",
  "sexe=f",
  "age=75-84,85%2B",
  "site=H1",
  "site=H1&sexe=m",
  "sejour=MCO",
  "site=H3&age=65-74",
  "site=G4&sexe=f&age=45-64",
  "",
  "site=H2",
  "site=H20",
  "sexe=m&age=18-25",
  "site=G2&sejour=SSR",
  "site=H5&sexe=f&age=85%2B",
  "site=1000",
  "site=10003",
  "site=G6",
  "site=H12&sexe=f",
  "",
];

/** What a reader changes filters on. */
export interface Changed {
  readonly path: string;
  /** First month of the window: of another screen than the one before, it makes each address new to the app's cache. */
  readonly from: string;
  readonly changes: number;
}

/** Milliseconds from each change of the filters until all of a screen is painted with its new values. */
export async function filterChanges(
  page: Page,
  extract: string,
  { path, from, changes }: Changed,
): Promise<readonly number[]> {
  /** As the app writes it itself: what it has to write anew costs a turn of the router. */
  const address = (search: string, to: string) =>
    formatAddress(parseAddress(path, `${search}&from=${from}&to=${to}&extract=${extract}`).address);
  await untilPainted(page, address("sejour=HAD", "2026-10"));
  const times: number[] = [];
  for (let change = 0; change < changes; change++) {
    const round = Math.floor(change / searches.length);
    const to = `2026-${String(10 - (round % 3)).padStart(2, "0")}`;
    times.push(await untilPainted(page, address(searches[change % searches.length]!, to)));
  }
  return times;
}
