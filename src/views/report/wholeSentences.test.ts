import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeSentences } from "./wholeSentences.ts";

test("a text is cut between sentences, not in one", () => {
  const text =
    "Délai médian de la lettre. Le tableau donne la médiane, 1.5 fois l’écart, et les parts à 0, 8 et 30 jours.";
  expect(wholeSentences(text, text.length)).toBe(text);
  expect(wholeSentences(text, text.length - 1)).toBe("Délai médian de la lettre.");
  expect(wholeSentences(text, 10)).toBe("");
});

test("what is given back begins the text, fits the room, and leaves nothing out that would fit whole", () => {
  const sentence = fc.stringMatching(/^[a-z ]{1,20}\.$/);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.nat(120), (sentences, room) => {
      const given = wholeSentences(sentences.join(" "), room);
      const whole = sentences
        .map((_, at) => sentences.slice(0, at + 1).join(" "))
        .filter(({ length }) => length <= room);
      expect(given).toBe(whole.at(-1) ?? "");
    }),
  );
});
