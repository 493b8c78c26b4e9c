import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "./Entry.ts";
import { entriesAbout } from "./entriesAbout.ts";
import { inFollowUpOrder } from "./inFollowUpOrder.ts";
import { isPlainWords } from "./isPlainWords.ts";
import { mergeEntries } from "./mergeEntries.ts";
import { newId } from "./newId.ts";
import { numberedEntries } from "./numberedEntries.ts";
import { readRegister } from "./readRegister.ts";
import { takenFrom } from "./takenFrom.ts";
import { today } from "./today.ts";
import { unplacedEntries } from "./unplacedEntries.ts";
import { writeRegister } from "./writeRegister.ts";

const owner = { establishment: "AP-HP", synthetic: true };
const now = new Date("2026-10-02T08:00:00.000Z");

const day = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2031-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replaceAll(/[\p{Cc}<>\u202A-\u202E\u2066-\u2069]/gu, "").trim())
  .filter((text) => text.length > 0);
const said = {
  id: fc.uuid(),
  site: fc.constantFrom("PSL", "TNN", "H1"),
  indicator: fc.constantFrom(null, "falls-in-hospital", "tobacco"),
  day,
  words,
  writtenAt: fc.constantFrom("2026-10-01T08:00:00.000Z", "2026-10-02T08:00:00.000Z"),
};
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ ...said, kind: fc.constant("annotation" as const) }),
  fc.record({ ...said, kind: fc.constant("note" as const) }),
  fc.record({
    ...said,
    kind: fc.constant("decision" as const),
    who: words,
    until: fc.option(day),
    done: fc.boolean(),
  }),
);
/** Few ids, so that two registers hold the same entry. */
const register = fc.uniqueArray(
  fc
    .tuple(entry, fc.constantFrom(1, 2, 3))
    .map(([one, id]) => ({ ...one, id: `00000000-0000-4000-8000-00000000000${id}` })),
  { selector: ({ id }) => id },
);

const annotation: Entry = {
  kind: "annotation",
  id: "00000000-0000-4000-8000-000000000001",
  site: "PSL",
  indicator: null,
  day: "2026-10-01",
  words: "Nouveau modèle de lettre.",
  writtenAt: "2026-10-02T08:00:00.000Z",
};

const byId = (entries: readonly Entry[]) => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("a register as a file", () => {
  test("is read back as it was written, and written alike whatever the order of its entries", () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id }), (entries) => {
        const text = writeRegister(entries, owner);
        const read = readRegister(text, owner, now);
        expect("ok" in read && byId(read.ok)).toEqual(byId(entries));
        expect(writeRegister(entries.toReversed(), owner)).toBe(text);
      }),
    );
  });

  const one: Entry = {
    kind: "decision",
    id: "00000000-0000-4000-8000-000000000001",
    site: "PSL",
    indicator: "tobacco",
    day: "2026-10-01",
    words: "Relire les lettres de chirurgie.",
    writtenAt: "2026-10-02T08:00:00.000Z",
    who: "DMU Chirurgie",
    until: "2026-12-31",
    done: false,
  };
  const written = (change: Partial<Record<keyof typeof one, unknown>>) =>
    JSON.stringify({ format: 1, ...owner, entries: [{ ...one, ...change }] });

  test.each([
    ["no JSON", "{", "json", ""],
    ["another version", JSON.stringify({ format: 2, ...owner, entries: [] }), "format", "format"],
    ["another establishment", writeRegister([one], { ...owner, establishment: "HCL" }), "owner", "establishment"],
    [
      "invented, where figures are real",
      writeRegister([one], { ...owner, synthetic: false }),
      "owner",
      "establishment",
    ],
    ["larger than any register", " ".repeat(5_000_001), "size", ""],
    ["markup in words", written({ words: "<img src=x onerror=alert(1)>" }), "content", "entries.0.words"],
    ["markup in a name", written({ who: "<b>Dupont</b>" }), "content", "entries.0.who"],
    ["a control character", written({ words: "a\u0000b" }), "content", "entries.0.words"],
    ["words that turn the direction of writing", written({ words: "a\u202Eb" }), "content", "entries.0.words"],
    ["an entry of next year", written({ writtenAt: "2027-10-02T08:00:00.000Z" }), "future", "entries.0.writtenAt"],
    ["words without end", written({ words: "a".repeat(2001) }), "content", "entries.0.words"],
    ["a day that is none", written({ day: "2026-13-01" }), "content", "entries.0.day"],
    ["a field too many", written({ ["run" as "words"]: "x" }), "content", "entries.0.run"],
    ["an unknown kind", written({ kind: "order" }), "content", "entries.0.kind"],
    ["an array", "[]", "foreign", "format"],
    ["a prototype", '{"__proto__":{"format":1},"entries":[]}', "foreign", "format"],
    ["something else in JSON", '{"type":"FeatureCollection","features":[]}', "foreign", "format"],
    ["something else with a format", '{"format":"geojson","features":[]}', "foreign", "format"],
    ["a number alone", "3", "foreign", ""],
  ] as const)("with %s is refused whole, and told where", (_, text, code, path) => {
    expect(readRegister(text, owner, now)).toEqual({ refused: { code, path } });
  });

  test("says how many of its entries are new here, and how many took the place of one", () => {
    const known = [one, { ...one, id: "00000000-0000-4000-8000-000000000002" }];
    const fresh = { ...one, id: "00000000-0000-4000-8000-000000000003" };
    const later = { ...one, words: "Relire.", writtenAt: "2026-10-02T09:00:00.000Z" };
    const taken = (entries: readonly Entry[]) => takenFrom(known, mergeEntries(known, entries));
    expect(taken([later, { ...known[1]! }, fresh])).toEqual({ added: 1, replaced: 1 });
    expect(taken([])).toEqual({ added: 0, replaced: 0 });
  });

  test("may say that a share is < 5 %, on two lines", () => {
    expect(readRegister(written({ words: "Part < 5 %\n→ relire" }), owner, now)).toHaveProperty("ok.0.words");
  });
});

test("two registers merge into the same one from either side, and once is enough", () => {
  fc.assert(
    fc.property(register, register, (one, other) => {
      const merged = mergeEntries(one, other);
      expect(mergeEntries(other, one)).toEqual(merged);
      expect(mergeEntries(merged, other)).toEqual(merged);
      for (const { id, writtenAt } of [...one, ...other])
        expect(merged.find((entry) => entry.id === id)!.writtenAt >= writtenAt).toBe(true);
    }),
  );
});

test("an indicator's screen shows what is said of it and of the site as a whole, the latest day first", () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const about = entriesAbout(entries, "PSL", ["tobacco"]);
      const expected = entries.filter(({ site, indicator }) => site === "PSL" && indicator !== "falls-in-hospital");
      expect(about).toHaveLength(expected.length);
      expect(about.map((one) => one.day)).toEqual(
        expected
          .map((one) => one.day)
          .toSorted()
          .toReversed(),
      );
      expect(entriesAbout(entries, "PSL", null)).toHaveLength(entries.filter(({ site }) => site === "PSL").length);
    }),
  );
});

test("a sheet of follow-up begins with what is late, then open by its term, then done, then what else was said", () => {
  const decision = (id: number, until: string | null, done: boolean): Entry => ({
    ...annotation,
    kind: "decision",
    id: `00000000-0000-4000-8000-00000000000${id}`,
    who: "DMU",
    until,
    done,
  });
  const note: Entry = { ...annotation, kind: "note", id: "00000000-0000-4000-8000-000000000009" };
  const entries = [
    note,
    decision(2, "2026-01-31", true),
    decision(3, null, false),
    decision(4, "2026-12-01", false),
    decision(5, "2026-11-26", false),
    decision(6, "2026-11-25", false),
    decision(7, "2026-10-01", false),
  ];
  const sheet = inFollowUpOrder(numberedEntries(entries, "PSL", ["tobacco"]), "2026-11-26");
  expect(sheet.map(({ entry }) => Number(entry.id.slice(-1)))).toEqual([7, 6, 5, 4, 3, 2, 9]);
  expect(sheet.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1, null]);
});

test("a day is that of the reader's own calendar", () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
  expect(today(new Date(2026, 11, 31, 23, 30))).toBe("2026-12-31");
});

test("new ids are taken by the file's own rules, and never twice the same", () => {
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids)
    expect(readRegister(writeRegister([{ ...annotation, id }], owner), owner, now)).toHaveProperty("ok");
});

test("words that are refused in a file are refused in the form", () => {
  for (const text of ["", "  ", "<b>x</b>", "</script>", "a\u0007"]) expect(isPlainWords(text)).toBe(false);
  for (const text of ["Part < 5 %", "a\nb", "1 <2"]) expect(isPlainWords(text)).toBe(true);
});

test("entries without a place are those of another site or of another indicator; of all indicators none is another", () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const found = unplacedEntries(entries, new Set(["PSL", "TNN"]), new Set(["tobacco"]));
      expect(found).toEqual(entries.filter((one) => one.site === "H1" || one.indicator === "falls-in-hospital"));
    }),
  );
});
