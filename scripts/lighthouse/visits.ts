import type { Page } from "playwright";

/** A page as a reader finds it. */
export interface Visit {
  readonly name: string;
  readonly address: string;
  /** What a browser that has never been here does before. */
  readonly before?: (page: Page, origin: string) => Promise<void>;
}

export const visits: readonly Visit[] = [
  { name: "first visit", address: "/" },
  { name: "overview", address: "/", before: keepSample },
  { name: "indicator", address: "/indicateur/discharge-letter-day0", before: keepSample },
];

/** Opens the sample, until the browser keeps its roll-ups. */
async function keepSample(page: Page, origin: string): Promise<void> {
  await page.goto(new URL("/source?extract=/data-samples/", origin).href);
  await page.getByText("Ce navigateur garde les cumuls").waitFor({ timeout: 600_000 });
}
