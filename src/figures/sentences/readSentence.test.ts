import { expect, it } from "vitest";
import { letterSections } from "../../indicators/catalogue/discharge-letter/letterSections.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { readSentence } from "./readSentence.ts";
import { exampleFigure, exampleLine } from "./testing/exampleLine.ts";

const t = translator("fr", messages);
const line = { ...exampleLine(), current: exampleFigure(700, 1000) };

it("says the share read and how many stand aside", () => {
  const sentence = readSentence({ ...line, shareRead: 1000 / 1250 }, t, "fr");
  expect(sentence && t(sentence.id, sentence.values)).toBe(
    "Part lue\u00a0: 80,0\u00a0%. À part, faute de document analysé\u00a0: 250 séjours.",
  );
});

it("says nothing where reading plays no part, or where the figure is hidden", () => {
  expect(readSentence({ ...line, shareRead: null }, t, "fr")).toBeNull();
  expect(readSentence({ ...line, current: { state: "hidden" }, shareRead: 0.8 }, t, "fr")).toBeNull();
});

it("claims no share where reading chooses what is counted", () => {
  const headings = { ...exampleLine({ indicator: letterSections }), current: exampleFigure(700, 1000) };
  const sentence = readSentence({ ...headings, shareRead: null }, t, "fr");
  expect(sentence && t(sentence.id, sentence.values)).toMatch(
    /^La lecture choisit ici les séjours comptés\u00a0: ceux dont/,
  );
});
