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
  /** A state of the opening itself: a browser that was nowhere before, and what happens in it before its address is asked for. */
  readonly alone?: (page: Page) => Promise<unknown>;
  /** It goes on loading: the element by which it is seen to. */
  readonly loads?: string;
  /** It lies over the page: only what the window shows is pictured. */
  readonly over?: true;
  /** Its table is printed on pages of their own, across. */
  readonly across?: true;
  /** What it makes the browser say on its console. */
  readonly expected?: RegExp;
}
