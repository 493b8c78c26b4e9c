import { expect, test } from "vitest";
import type { SignalTally } from "../../figures/signals/SignalTally.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { type CopiedRow, matrixColumns } from "./matrixColumns.ts";

const speech = { language: "fr", t: translator("fr", messages) } as const;
const tally = (concern: number, series: number): SignalTally => ({
  concern,
  improvement: 0,
  neutral: 0,
  chance: { series, lower: 0, upper: 1 } as SignalTally["chance"],
});

test("a copied matrix says under its sites what the table says under them", () => {
  const { id } = dischargeLetterDay0;
  const tallies = {
    bySite: new Map([[2, tally(1, 4)]]),
    byIndicator: new Map([[id, tally(2, 9)]]),
    whole: tally(3, 20),
  };
  const columns = matrixColumns(new Map(), [dischargeLetterDay0], tallies, speech);
  const said = (row: CopiedRow) => columns.map(({ text }) => text(row));
  expect(said({ id: 2, name: "Tenon" } as Site)).toEqual(["Tenon", "1 (0–1)", "", ""]);
  expect(said("by indicator")).toEqual(["Par indicateur", "3 (0–1)", "", "2 (0–1)"]);
});
