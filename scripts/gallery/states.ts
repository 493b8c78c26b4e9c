import type { Page, Route } from "playwright";
import english from "../../src/locales/en/views.json" with { type: "json" };
import french from "../../src/locales/fr/views.json" with { type: "json" };
import type { Subject } from "./Subject.ts";

const letter = "/indicateur/discharge-letter-day0";

const ofTheView: Record<string, Omit<Subject, "name" | "kind">> = {
  empty: { title: "Empty", address: `${letter}?site=TRS&age=75-84` },
  "empty-overview": { title: "Empty: an overview", address: "/?site=HAD&venue=urgence" },
  "not-read": { title: "Not read", address: "/indicateur/tobacco-status?site=HAD" },
  provisional: { title: "Provisional", address: "/indicateur/discharge-letter-8days?site=PSL&grain=semaine" },
  hidden: { title: "Hidden", address: `${letter}?site=066163` },
  "few-points": { title: "Few points", address: "/indicateur/letter-sections?site=LMR&from=2023-11&to=2024-10" },
  "wrong-address": { title: "Wrong address", address: "/nulle-part?site=XYZ&couleur=bleu&from=2026-13&to=2020-01" },
  "wrong-indicator": { title: "Unknown indicator", address: "/indicateur/nulle-part" },
};

const ofTheOpening: Record<string, Omit<Subject, "name" | "kind">> = {
  loading: {
    title: "Loading: the extract",
    address: "/",
    alone: async (page) => [await prepareNothing(page), await hold(page, "**/note.parquet")],
    loads: "progress",
  },
  "loading-screen": {
    title: "Loading: a screen",
    address: "/qualite",
    alone: (page) => hold(page, "**/assets/QualityScreen-*.js"),
    loads: "[class*=skeleton]",
  },
  error: {
    title: "Error",
    address: "/qualite",
    alone: (page) => page.route("**/assets/QualityScreen-*.js", (route) => route.abort()),
    expected: /QualityScreen|Failed to fetch/,
  },
  refused: {
    title: "Refused extract",
    address: "/",
    alone: async (page) => [await prepareNothing(page), await page.route("**/note.parquet", alter)],
    expected: /note\.parquet/,
  },
  "no-extract": { title: "No extract there", address: "/?extract=/nulle-part/", alone: asItComes, expected: /404/ },
  welcome: {
    title: "Welcome",
    address: "/",
    alone: async (page) => [await prepareNothing(page), await hold(page, "**/note.parquet")],
    act: (page) => press(page, "opening.cancel"),
    loads: "main h1",
  },
  "nothing-kept": {
    title: "Nothing kept",
    address: "/source",
    alone: asItComes,
    act: (page) => press(page, "kept.forget"),
  },
};

/** As a server on which nothing was counted ahead: the records are read before any figure is shown. */
const prepareNothing = (page: Page) =>
  page.route("**/prepared.json", (route) => route.fulfill({ json: { build: "none", extracts: [] } }));

/** Each state that the interface knows, once, where the sample has it. */
export const states: readonly Subject[] = Object.entries({ ...ofTheView, ...ofTheOpening }).map(
  ([name, subject]): Subject => ({ name, kind: "state", ...subject }),
);

/** Presses a button, if it is still there. */
async function press(page: Page, id: "opening.cancel" | "kept.forget"): Promise<void> {
  const button = page.getByRole("button", { name: french[id] }).or(page.getByRole("button", { name: english[id] }));
  if (await button.isVisible()) await button.click();
}

/** Nothing happens but that the page is new. */
async function asItComes(): Promise<void> {}

/** A file that never comes. */
function hold(page: Page, pattern: string): Promise<unknown> {
  return page.route(pattern, () => new Promise<void>(() => undefined));
}

/** A file in which one byte is another. */
async function alter(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  body[Math.trunc(body.length / 2)]! ^= 1;
  await route.fulfill({ response, body });
}
