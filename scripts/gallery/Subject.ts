import type { Page } from "playwright";

/** Something to look at: a screen, or a state that a screen can be in. */
export interface Subject {
  /** Of its folder. */
  readonly name: string;
  readonly kind: "screen" | "state";
  readonly title: string;
  /** Path and query, without the extract. */
  readonly address: string;
  /** What a reader does once there; done again at each width. */
  readonly act?: (page: Page) => Promise<void>;
  /** A state of the opening itself: a new page, and what happens to it before its address is asked for. */
  readonly alone?: (page: Page) => Promise<unknown>;
  /** What it shows goes on waiting: nothing is waited for. */
  readonly waits?: true;
  /** What it makes the browser say on its console. */
  readonly expected?: RegExp;
}
