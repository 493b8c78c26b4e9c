import { expect, test } from "vitest";
import enTerms from "../../locales/en/term.json";
import frTerms from "../../locales/fr/term.json";
import enGlossary from "../../locales/en/glossary.json";
import frGlossary from "../../locales/fr/glossary.json";
import { termGroups } from "./termGroups.ts";

const names = Object.values(termGroups).flat();

test("every word stands once in the glossary, and is named and defined in both languages", () => {
  expect(names.toSorted()).toEqual(Object.keys(frTerms));
  expect(Object.keys(enTerms)).toEqual(Object.keys(frTerms));
  expect(Object.keys(enGlossary)).toEqual(Object.keys(frGlossary));
  expect([...new Set(Object.keys(frGlossary).map((key) => key.replace(/\.also$/, "")))]).toEqual(Object.keys(frTerms));
});
