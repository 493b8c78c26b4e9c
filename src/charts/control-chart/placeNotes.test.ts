import { expect, test } from "vitest";
import { placeNotes } from "./placeNotes.ts";

const note = (number: number, day: string) => ({ number, day, words: `${number}` });

test("notes stand over the period of their day, those of one period below one another, others nowhere", () => {
  const starts = ["2026-08-01", "2026-09-01", "2026-10-01"];
  const notes = [note(1, "2026-07-31"), note(2, "2026-09-01"), note(3, "2026-09-30"), note(4, "2026-11-01")];
  expect(placeNotes(notes, starts, "month").map(({ note: { number }, at, row }) => [number, at, row])).toEqual([
    [2, 1, 0],
    [3, 1, 1],
  ]);
  expect(placeNotes(notes, ["2026-07-01"], "quarter").map(({ at, row }) => [at, row])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
  ]);
});
