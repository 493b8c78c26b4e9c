import { expect, test } from "vitest";

type Messages = Readonly<Record<string, string>>;

/** Every file of French sentences: those of the screens and those of the command line. */
const files = import.meta.glob<Messages>(["../src/locales/fr/*.json", "../pipeline/messages/fr.json"], {
  eager: true,
  import: "default",
});

/** A space that may break, or none, beside a double sign. `::` is not one: it begins the form of a number. */
const wrong = /(?:[^\u00a0\u202f]|^)(?:[;!»%]|(?<!^)\?)|(?<=[ \p{L}})]):(?!:)|«(?!\u00a0)/u;

test("the files of French sentences are found", () =>
  expect(
    Object.keys(files)
      .map((path) => path.slice(3))
      .sort(),
  ).toEqual([
    "pipeline/messages/fr.json",
    ...["figure", "files", "frame", "problem", "report", "views"].map((name) => `src/locales/fr/${name}.json`),
  ]));

test.each(Object.entries(files))("no double sign of %s is parted from its word", (_, messages) => {
  expect(Object.entries(messages).filter(([, text]) => wrong.test(text))).toEqual([]);
});

test.each(["faute : oui", "faute: oui", "« faute", "faute »", "faute ;", "faute!", "faute ?", "9 %"])(
  "%s is a fault",
  (text) => expect(text).toMatch(wrong),
);
