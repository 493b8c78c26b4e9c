import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import english from "../locales/en/frame.json";
import french from "../locales/fr/frame.json";

const project = join(import.meta.dirname, "../..");
const page = readFileSync(join(project, "index.html"), "utf8");
const script = readFileSync(join(project, "public/beforePaint.js"), "utf8");

/** What the script makes of the page where the browser keeps these settings. */
function painted(settings: Record<string, string> | null, language: string) {
  const documentElement = { lang: "", dataset: {} };
  const localStorage = {
    getItem(name: string) {
      if (!settings) throw new Error("storage is refused");
      return settings[name] ?? null;
    },
  };
  runInNewContext(script, { document: { documentElement }, localStorage, navigator: { language } });
  return documentElement;
}

test.each([
  ["fr", french],
  ["en", english],
])("the page says what it is before the app does, in the app's own words: %s", (language, words) => {
  const said = new RegExp(`<p lang="${language}" class="lede">([^<]*)</p>`).exec(page)?.[1];
  expect(said?.trim().replaceAll(/\s+/g, " ")).toBe(words["welcome.words"]);
});

test("the first paint is in the theme and the language that the reader left, and comes where nothing may be kept", () => {
  const left = { "timonerie.theme": "dark", "timonerie.language": "en", "timonerie.rail": "narrow" };
  expect(painted(left, "fr-FR")).toEqual({
    lang: "en",
    dataset: { theme: "dark", keptRail: "narrow", keptVisit: "" },
  });
  expect(painted({}, "en-GB")).toEqual({ lang: "en", dataset: { theme: "system", keptRail: "", keptVisit: "" } });
  expect(painted(null, "de-DE")).toEqual({ lang: "fr", dataset: { theme: "system", keptRail: "", keptVisit: "" } });
});
