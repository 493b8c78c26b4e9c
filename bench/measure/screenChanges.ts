import type { Page } from "playwright";
import { untilPainted } from "./untilPainted.ts";

/** The screens of the rail in its order. */
const paths = [
  "/",
  "/indicateur/discharge-letter-day0",
  "/site",
  "/comparaison",
  "/alertes",
  "/qualite",
  "/catalogue",
  "/explorateur",
  "/rapport",
  "/source",
];

export interface ScreenChanges {
  /** Milliseconds of the first visits of a perimeter. */
  readonly first: readonly number[];
  /** The same for the visits after. */
  readonly again: readonly number[];
}

/** Times from each change of the screen until the next one is painted, down the rail of one perimeter and down it once more. */
export async function screenChanges(page: Page, extract: string): Promise<ScreenChanges> {
  const visit = async () => {
    const times: number[] = [];
    for (const path of paths) times.push(await untilPainted(page, `${path}?site=H4&extract=${extract}`));
    return times;
  };
  await untilPainted(page, `/source?extract=${extract}`);
  return { first: await visit(), again: await visit() };
}
