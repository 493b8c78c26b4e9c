import { expect, it } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { changeSentence } from "./changeSentence.ts";

type Uncompared = Parameters<typeof changeSentence>[0];

const [french, english] = [translator("fr", fr), translator("en", en)];
const say = (change: Uncompared) => {
  const { id, values } = changeSentence(change);
  return [french(id, values), english(id, values)];
};

it("says which figure is hidden when that is why there is no change", () => {
  const hidden = { state: "earlier hidden", earlier: "previous" } as const;
  expect(say({ ...hidden, grain: "month" })).toEqual(["mois précédent masqué", "previous month suppressed"]);
  expect(say({ ...hidden, grain: "week" })[0]).toBe("semaine précédente masquée");
  expect(say({ ...hidden, earlier: "year before", grain: "month" })).toEqual([
    "même mois de l’an dernier masqué",
    "same month last year suppressed",
  ]);
});

it("calls a break a break of the series, whatever broke it", () => {
  expect(say({ state: "across a break" })).toEqual(["rupture de série", "break in the series"]);
});
