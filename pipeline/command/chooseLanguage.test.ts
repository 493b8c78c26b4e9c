import { expect, test } from "vitest";
import { chooseLanguage } from "./chooseLanguage.ts";

test.each([
  ["en", {}, "en"],
  ["fr", { LANG: "en_US.UTF-8" }, "fr"],
  [undefined, { LANG: "en_US.UTF-8" }, "en"],
  [undefined, { LANG: "fr_FR.UTF-8" }, "fr"],
  [undefined, { LC_ALL: "fr_FR.UTF-8", LANG: "en_US.UTF-8" }, "fr"],
  [undefined, { LANG: "C.UTF-8" }, "fr"],
  [undefined, {}, "fr"],
  ["de", {}, null],
])("%s with %j gives %s", (asked, environment, language) => expect(chooseLanguage(asked, environment)).toBe(language));
