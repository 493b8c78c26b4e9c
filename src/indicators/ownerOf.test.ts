import { expect, test } from "vitest";
import { catalogue } from "./catalogue/catalogue.ts";
import { ownerOf } from "./ownerOf.ts";

test("an English reader is told in English who answers for an indicator of the catalogue, one name for each", () => {
  const names = new Map<string, Set<string>>();
  for (const indicator of catalogue) {
    const [french, english] = [ownerOf(indicator, "fr"), ownerOf(indicator, "en")];
    expect(french).toBe(indicator.owner);
    expect(english).toMatch(/directorate|department/i);
    names.set(french, (names.get(french) ?? new Set()).add(english));
  }
  expect([...names.values()].every((of) => of.size === 1)).toBe(true);
});

test("a sheet that names one owner for all languages keeps it", () => {
  const [first] = catalogue;
  const { owner: _, ...en } = first!.sheet.en;
  expect(ownerOf({ owner: "Cellule qualité", sheet: { ...first!.sheet, en } }, "en")).toBe("Cellule qualité");
});
