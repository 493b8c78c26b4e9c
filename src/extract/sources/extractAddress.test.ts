import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractAddress } from "./extractAddress.ts";

const base = "https://timonerie.example/app/index.html";
const refusal = expect.objectContaining({
  problem: { code: "other-origin", values: { origin: "https://timonerie.example" } },
}) as Error;

describe("?extract=", () => {
  test.each([
    ["/extracts/2026", "https://timonerie.example/extracts/2026/"],
    ["/extracts/2026/", "https://timonerie.example/extracts/2026/"],
    ["extracts/2026", "https://timonerie.example/app/extracts/2026/"],
    ["/extraits/année 2026", "https://timonerie.example/extraits/ann%C3%A9e%202026/"],
    ["/", "https://timonerie.example/"],
  ])("%s is accepted", (value, expected) => expect(extractAddress(value, base).href).toBe(expected));

  test.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "\\evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https://evil.example",
    "https://timonerie.example@evil.example/",
    "https://timonerie.example/extracts",
    "http://timonerie.example/extracts",
    "javascript:alert(1)",
    "data:application/json,{}",
    "blob:https://timonerie.example/1",
    "file:///etc/passwd",
    "/%2e%2e/secret",
    "/%2E%2E/secret",
    "/..",
    "../secret",
    "/a/../../secret",
    "/%2f%2fevil.example",
    "/%5cevil.example",
    "%2f/evil.example",
    "/%252e%252e/",
    "/%",
    "/a\t//evil.example",
    "\t//evil.example",
    " //evil.example",
    "/\n/evil.example",
    "/\u0000",
    "/a?b",
    "/a#b",
    "/a;b",
    "@evil.example",
    "/\u2215\u2215evil.example",
    "http:\u2215\u2215evil.example",
  ])("%j is refused", (value) =>
    expect(() =>
      value === "@evil.example" ? extractAddress(`https://${value}`, base) : extractAddress(value, base),
    ).toThrow(refusal),
  );

  test("never leaves the origin, whatever is asked", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      "//",
      ":",
      "@",
      "..",
      ".",
      "%2e",
      "%2f",
      "%5c",
      "evil.example",
      "https:",
      "javascript:",
      "\t",
      "\n",
      " ",
      "?",
      "#",
      "a",
      "[::1]",
      "\u3002",
      "\uff0f",
    );
    const value = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary" }),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(value, (asked) => {
        let address: URL | null = null;
        try {
          address = extractAddress(asked, base);
        } catch (thrown) {
          expect(thrown).toEqual(refusal);
          return;
        }
        expect(address.origin).toBe("https://timonerie.example");
        expect(address.href).toMatch(/\/$/);
        expect(address.search + address.hash + address.username).toBe("");
        expect(asked.split(/[/\\]/)).not.toContain("..");
      }),
      { numRuns: 2000 },
    );
  });
});
