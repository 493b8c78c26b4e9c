import { expect, test } from "vitest";
import type { LevelRow } from "../site/LevelTable.tsx";
import { levelColumns } from "../site/levelColumns.tsx";
import { cellWords } from "../../figures/sentences/cellWords.ts";
import { exampleFigure, exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { dischargeLetterDelay } from "../../indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { matrixColumns } from "./matrixColumns.ts";

const speech = { language: "fr", t: translator("fr", messages) } as const;
const median = { state: "final", numerator: 1417, denominator: 1417, value: 0, lower: null, upper: null } as const;
const share = exampleFigure(1012, 1417);
const line = {
  ...exampleLine({ indicator: dischargeLetterDelay, current: median }),
  marks: [
    { days: 0, figure: exampleFigure(900, 1417) },
    { days: 8, figure: share },
  ],
};
const site = { id: 2, name: "Tenon", level: "group" } as Site;

test("a delay stands in the matrix as its share within 8 days, with the median in the read-out", () => {
  const copied = matrixColumns(
    new Map([[2, new Map([[line.indicator.id, line]])]]),
    [dischargeLetterDelay],
    undefined,
    speech,
  );
  expect(copied[2]!.header).toBe("Délai de la lettre de liaison, sous 8 jours");
  expect(copied[2]!.text(site)).toBe("71,4\u00a0%");
  const read = cellWords(line, null, speech.t, "fr").join(" · ");
  expect(read).toContain(
    "71,4\u00a0% [69,1\u00a0; 73,7] sous 8 jours · 1\u202f012\u00a0/ 1\u202f417 séjours · médiane 0\u00a0j",
  );
});

test("a site holds its share within 8 days against those of the places above it", () => {
  const window = { from: "2024-01", to: "2024-10" };
  const level = { indicator: line.indicator.id, site: 2, window, figure: median, charted: share };
  const above = { ...level, charted: exampleFigure(500, 1000) };
  const row = { line, level, above: [above], standing: "sheet" } as unknown as LevelRow;
  const columns = levelColumns({ above: [site], hasPeers: false, crop: window, view: window }, speech);
  const text = (key: string) => columns.find((column) => column.key === key)!.text(row);
  expect(text("indicator")).toBe("Délai de la lettre de liaison, sous 8 jours");
  expect([text("here"), text("above-2")]).toEqual(["71,4\u00a0%", "50,0\u00a0%"]);
  expect(text("detail")).toBe("[69,1\u00a0; 73,7] (1\u202f012\u00a0/ 1\u202f417 séjours), médiane 0\u00a0j");
});
