import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { faultCodes } from "../language/Fault.ts";
import { readSheets } from "./readSheets.ts";
import { sheetRefused } from "./sheetRefused.ts";

const tobacco = catalogue.find(({ id }) => id === "tobacco-status")!;
const own = { ...tobacco, id: "tobacco-of-ours" };
const read = (...files: readonly unknown[]) =>
  readSheets(
    files.map((file) => JSON.stringify(file)),
    catalogue,
  );

describe("the sheets that an extract brings", () => {
  test("come with their labels", () => {
    const { indicators, labels, remarks } = read([own], [{ ...own, id: "another" }]);
    expect(indicators.map(({ id }) => id)).toEqual(["tobacco-of-ours", "another"]);
    expect([...labels]).toEqual(["tobacco"]);
    expect(remarks).toEqual([]);
  });

  test("override nothing: neither the catalogue nor one another", () => {
    const { indicators, remarks } = read([tobacco, own, { ...own, owner: "somebody else" }]);
    expect(indicators).toEqual([own]);
    expect(remarks).toEqual([
      { code: "sheet-known", values: { sheet: "tobacco-status" } },
      { code: "sheet-known", values: { sheet: "tobacco-of-ours" } },
    ]);
  });

  test("are refused one by one, with the place of the fault", () => {
    const wrong = { ...own, id: "wrong", numerator: { mention: "fall", exclude: [] } };
    const { indicators, remarks } = read([wrong, own, { sql: "DROP TABLE note" }, "SELECT 1"]);
    expect(indicators).toEqual([own]);
    expect(remarks).toMatchObject([
      { values: { sheet: "wrong", path: "numerator.mention", cause: "labelUnlisted", count: 1 } },
      { values: { sheet: "#3", path: "shape", cause: "missing" } },
      { values: { sheet: "#4", path: ".", cause: "unknownValue" } },
    ]);
  });

  test.each(["", "{", '{"id":"x"}', "null", "\u0000"])("%j is no list of sheets", (file) => {
    expect(readSheets([file, JSON.stringify([own])], catalogue)).toMatchObject({
      indicators: [own],
      remarks: [{ code: "sheets-unreadable" }],
    });
  });

  test("bring nothing to a screen or a terminal but plain letters, whatever they hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (key, id) => {
        const sheet = { ...own, id, [key]: 1 };
        for (const { values } of read([sheet]).remarks)
          expect(`${values["sheet"]} ${values["path"]}`).toMatch(/^[\w.?# -]*$/);
      }),
    );
  });
});

const say = { fr: translator("fr", fr), en: translator("en", en) };

test.each(faultCodes)("the fault %s is said in words", (code) => {
  const { values } = sheetRefused(own, 1, [{ path: "numerator", code }]);
  for (const t of [say.fr, say.en]) {
    const unworded = t("problem.sheet-refused", { ...values, cause: "§" }).replace("§", String(values["cause"]));
    expect(t("problem.sheet-refused", values)).not.toBe(unworded);
  }
  expect(say.fr("problem.sheet-refused", values)).not.toBe(say.en("problem.sheet-refused", values));
});
