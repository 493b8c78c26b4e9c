import { expect, test } from "vitest";
import { toCsv } from "./toCsv.ts";

test("quotes what must be, disarms formulas, leaves numbers and nulls", () => {
  const rows = [
    { a: 'dit "la grande"', b: 0.1 + 0.2, c: null },
    { a: "=1+1", b: -3, c: "x,y" },
  ];
  expect(toCsv(["a", "b", "c"], rows)).toBe('a,b,c\r\n"dit ""la grande""",0.30000000000000004,\r\n\'=1+1,-3,"x,y"');
});
