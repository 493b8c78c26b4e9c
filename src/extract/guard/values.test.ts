import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { countEmail } from "./email.ts";
import { isFreeText } from "./freeText.ts";
import { countPhones } from "./phone.ts";
import { screenText } from "./screenText.ts";
import { ValueGuard } from "./ValueGuard.ts";

const pairs = fc
  .array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 4 })
  .map((numbers) => numbers.map((number) => String(number).padStart(2, "0")));

describe("a telephone number", () => {
  test("is found however it is written", () => {
    const start = fc.constantFrom("0", "+33", "+33 ", "0033", "+33 (0)");
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 9 }),
        pairs,
        fc.constantFrom("", " ", ".", "-", "\u00a0"),
        (prefix, first, rest, separator) => {
          expect(countPhones(`tél ${prefix}${first}${separator}${rest.join(separator)}.`)).toBe(1);
        },
      ),
    );
  });

  test.each([
    "2026.1",
    "750100232",
    "0-TRSF-MCO-INT-APHP",
    "2026-02-15 06:00:00",
    "012345678901",
    "0 12 34",
    "a0612345678",
    "10.1055/s-0044-1778693",
  ])("%s is none", (text) => expect(countPhones(text)).toBe(0));

  test("abroad needs its +", () => {
    expect(countPhones("+44 20 7946 0958")).toBe(1);
    expect(countPhones("44 20 7946 0958")).toBe(0);
  });
});

describe("an e-mail address", () => {
  test("is found in a text", () => {
    fc.assert(
      fc.property(
        fc.emailAddress({ size: "small" }).filter((address) => /^[\w.+-]+@/.test(address)),
        (address) => {
          expect(countEmail(`mail : ${address}, merci`)).toBe(1);
        },
      ),
    );
  });

  test.each(["a@b", "@aphp", "kg@m", "voir @ 3.2"])("%s is none", (text) => expect(countEmail(text)).toBe(0));
});

describe("free text", () => {
  test("is over 80 characters or over 8 words", () => {
    expect(isFreeText("a".repeat(80))).toBe(false);
    expect(isFreeText("a".repeat(81))).toBe(true);
    expect(isFreeText("un deux trois quatre cinq six sept huit")).toBe(false);
    expect(isFreeText(" un deux trois quatre cinq six sept huit  neuf ")).toBe(true);
  });
});

test("screening in SQL finds what the exact rules find", async () => {
  const engine = await openNativeEngine();
  const token = fc.oneof(
    fc.constantFrom(
      "2 69 05 49 588 157 80",
      "185032A00412324",
      "jeanne.durand@exemple.fr",
      "0612345678",
      "+33 6 12 34 56 78",
      "+44 20 7946 0958",
      "01.40.25.80.80",
      "diabète",
      "x".repeat(30),
    ),
    fc.string({
      unit: fc.constantFrom("a", "é", "0", "6", "1", "2", " ", ".", "@", "+", "(", ")", "-", "\u00a0"),
      maxLength: 24,
    }),
  );
  const value = fc.array(token, { maxLength: 6 }).map((tokens) => tokens.join(" "));
  const texts = fc.array(value, { minLength: 1, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const screened = new ValueGuard("t");
      const list = values.map((text) => `('${text}')`).join(", ");
      await screenText(engine, `(VALUES ${list}) AS t(v)`, "v", screened, new AbortController().signal);
      const short = values.filter((text) => !isFreeText(text));
      const counts = (guard: ValueGuard) =>
        guard
          .problems()
          .map(({ values: { rule, count } }) => `${rule} ${count}`)
          .toSorted();
      const ofShort = new ValueGuard("t");
      for (const text of short) ofShort.addText("v", text, 1);
      ofShort.add("v", "free-text", values.length - short.length);
      expect(counts(screened)).toEqual(counts(ofShort));
    }),
    { numRuns: 20 },
  );
  await engine.close();
}, 30_000);
