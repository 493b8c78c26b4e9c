import { createHmac, hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { extractKey } from "./extractKey.ts";
import { dateShift, pseudonym } from "./pseudonym.ts";

const master = Buffer.from("0123456789abcdef0123456789abcdef");

describe("a pseudonym", () => {
  test("is the first 63 bits of HMAC-SHA-256", () => {
    const hex = createHmac("sha256", master).update("note_id:42").digest("hex");
    expect(pseudonym(master)("note_id", "42")).toBe(BigInt(`0x${hex.slice(0, 16)}`) >> 1n);
  });

  test("fits a signed INT64, differs by kind of identifier and by key", () => {
    const made = pseudonym(master);
    const all = Array.from({ length: 5000 }, (_, at) => made("person_id", String(at)));
    expect(all.every((value) => value >= 0n && value < 2n ** 63n)).toBe(true);
    expect(new Set(all).size).toBe(5000);
    expect(made("person_id", "1")).not.toBe(made("visit_occurrence_id", "1"));
    expect(pseudonym(Buffer.alloc(32))("person_id", "1")).not.toBe(made("person_id", "1"));
  });
});

describe("the key of an extract", () => {
  const identity = { name: "un", extractedAt: "2026-11-01", linkable: false };

  test("is derived from its name and date of extraction (HKDF-SHA-256)", () => {
    expect(extractKey(master, identity)).toEqual(
      Buffer.from(hkdfSync("sha256", master, "timonerie", '["un","2026-11-01"]', 32)),
    );
    expect(extractKey(master, { ...identity, name: "deux" })).not.toEqual(extractKey(master, identity));
    expect(extractKey(master, { ...identity, extractedAt: "2026-12-01" })).not.toEqual(extractKey(master, identity));
  });

  test("is the master key itself when extracts may be joined", () => {
    expect(extractKey(master, { ...identity, linkable: true })).toBe(master);
  });
});

test("shifts spread over every whole day within the limit", () => {
  const days = dateShift(master, 3);
  const all = Array.from({ length: 2000 }, (_, at) => days(`person_id:${at}`));
  expect(new Set(all)).toEqual(new Set([-3, -2, -1, 0, 1, 2, 3]));
  expect(dateShift(master, 0)("person_id:1")).toBe(0);
});
