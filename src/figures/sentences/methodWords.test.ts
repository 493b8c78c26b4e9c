import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { methodWords } from "./methodWords.ts";

const t = translator("fr", messages);

it("says in French how the sample replaces identifiers, and anything else as its descriptor does", () => {
  const file = join(import.meta.dirname, "../../../data-samples/datapackage.json");
  const { timonerie } = JSON.parse(readFileSync(file, "utf8")) as {
    timonerie: { pseudonymisation: { method: string } };
  };
  expect(methodWords(timonerie.pseudonymisation.method, t)).toMatch(/clé propre à cet extrait/);
  expect(methodWords("AES, clé du site", t)).toBe("AES, clé du site");
});
