import { expect, it } from "vitest";
import { controlChartPicture } from "../charts/control-chart/controlChartPicture.ts";
import { renderSvg } from "../charts/picture/renderSvg.ts";
import { exampleLine } from "../figures/sentences/testing/exampleLine.ts";
import { messages } from "../locales/fr/messages.ts";
import { translator } from "../locales/translate.ts";
import { standaloneSvg } from "./standaloneSvg.ts";
import { wrapWords } from "./wrapWords.ts";

const speech = { language: "fr", t: translator("fr", messages) } as const;
const setting = {
  properties: (names: readonly string[]) =>
    new Map(names.map((name) => [name, name === "font" ? '"Source Sans 3", sans-serif' : "#123456"])),
  styles: "",
  measure: (text: string, size: number) => text.length * size * 0.5,
};

it("a chart leaves with its title, its sentence and its stamp, and asks the page for nothing", () => {
  const frame = { line: exampleLine(), window: { from: "2024-01", to: "2024-12" }, width: 960, height: 380 };
  const foot = "Extrait\u00a0: A & <B>";
  const words = "Une phrase assez longue pour tenir sur deux lignes au moins. ".repeat(4);
  const drawing = { svg: renderSvg(controlChartPicture(frame, speech).picture), width: 960, height: 380 };
  const { svg, height } = standaloneSvg(
    { drawing, title: "Lettre de liaison", words, mark: "Données synthétiques", foot },
    setting,
  );
  expect(svg).not.toMatch(/var\(|url\(http|<image/);
  expect(svg).toContain("Extrait\u00a0: A &amp; &lt;B&gt;");
  expect(svg).toContain(">Données synthétiques</text>");
  expect(svg).toContain("limite haute");
  expect(svg.match(/font-size="14"/g)!.length).toBeGreaterThan(1);
  expect(height).toBeGreaterThan(380);
});

it("a sentence is broken at its spaces, never inside a number", () => {
  const measure = (text: string) => text.length;
  expect(wrapWords("En octobre 2024\u00a0: 71,4\u00a0% des séjours", 16, measure)).toEqual([
    "En octobre",
    "2024\u00a0: 71,4\u00a0%",
    "des séjours",
  ]);
});
