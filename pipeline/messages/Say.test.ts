import { describe, expect, test } from "vitest";
import { packProblemCodes } from "../refusal/PackProblem.ts";
import { packPhases } from "../PackRequest.ts";
import en from "./en.json";
import fr from "./fr.json";
import { sayIn } from "./Say.ts";

describe("the sentences of the command line", () => {
  test("are the same in both languages", () => expect(Object.keys(en)).toEqual(Object.keys(fr)));

  test.each(["fr", "en"] as const)("cover every refusal, with advice, and every phase: %s", async (language) => {
    const say = await sayIn(language);
    const values = {
      path: "p",
      table: "t",
      column: "c",
      type: "DATE",
      rows: 2,
      bytes: 3,
      least: 32,
      variable: "V",
      notes: 4,
      count: 5,
      detail: "d",
    };
    for (const code of packProblemCodes) {
      const { sentence, advice } = say.problem({ code, values });
      expect(sentence.length).toBeGreaterThan(10);
      expect(advice.length).toBeGreaterThan(10);
    }
    for (const phase of packPhases) expect(say(`phase.${phase}`)).not.toBe("");
  });

  test("say the reader's problems in the reader's words", async () => {
    const say = await sayIn("en");
    expect(say.problem({ code: "descriptor-missing", values: {} }).sentence).toContain("datapackage.json");
  });
});
