import fc from "fast-check";
import { formatAddress } from "../permalink.ts";
import { anyAddress } from "./anyAddress.ts";

/** What breaks addresses: signs of their grammar, encodings cut short or made twice, ways out of a path, names that objects have, values of other parameters. */
const splinters = [
  ..."%&=?#/\\+,.;: <>'\"".split(""),
  ..."\u0000\u202e\ufeffé\ud83d".split(""),
  "%",
  "%2",
  "%00",
  "%E9",
  "%E0%A4%A",
  "%252F",
  "%0d%0a",
  "//",
  "/../",
  "..",
  "2024-13",
  "9999-12..0000-01",
  "-1",
  "1e999",
  "NaN",
  "__proto__",
  "constructor",
  "toString",
  "javascript:alert(1)",
  "https://elsewhere.example/",
  "<script>",
  "site=",
  "site=PSL&site=",
  "from=2024-02",
  "to=2024-01",
  "age=85%2B,,85%2B,age",
  "vue=fiches",
  "par=unite",
  "extract=//elsewhere.example",
  "&&&",
  "x".repeat(500),
];

type Edit = (text: string) => string;
const place = fc.nat({ max: 400 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...splinters)).map(
    ([at, splinter]): Edit =>
      (text) =>
        text.slice(0, at) + splinter + text.slice(at),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(
    ([at, length]): Edit =>
      (text) =>
        text.slice(0, at) + text.slice(at + length),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (text) =>
        text + text.slice(Math.min(from, to), Math.max(from, to)),
  ),
  place.map(
    (at): Edit =>
      (text) =>
        text.slice(0, at),
  ),
  fc.constantFrom<Edit>(
    (text) => text.toUpperCase(),
    (text) => text.replace("?", "&"),
    (text) => text.replaceAll("=", ""),
    (text) => text.replaceAll(/[0-9]/g, "9"),
    (text) => text.replaceAll("%", "%25"),
    (text) => text.split("").toReversed().join(""),
  ),
);

/** The address of any screen after one to four mistakes of a hand, a mail program or a foe. */
export const spoiltAddress: fc.Arbitrary<string> = fc
  .tuple(anyAddress, fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([address, edits]) => edits.reduce((text, spoil) => spoil(text), formatAddress(address)));
