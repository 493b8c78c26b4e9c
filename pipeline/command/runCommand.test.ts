import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realNlp, TestPack } from "../testing/TestPack.ts";
import { planOf, writePlan } from "../testing/writeWarehouse.ts";
import { runCommand } from "./runCommand.ts";

describe("the command line", () => {
  let made: TestPack;
  let plan: string;
  beforeAll(async () => {
    made = await TestPack.create(60);
    plan = await writePlan(made.folder, planOf([realNlp("letters", "ents")]));
  });
  afterAll(() => made.remove());

  const run = async (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
    const said = { out: [] as string[], err: [] as string[] };
    const code = await runCommand(args, {
      out: (line) => said.out.push(line),
      err: (line) => said.err.push(line),
      environment,
      now: () => new Date("2026-12-02T00:00:00Z"),
    });
    return { code, out: said.out.join("\n"), err: said.err.join("\n") };
  };

  test("packs, reports what was left behind and exits 0; check accepts what it made", async () => {
    const packed = await run(["pack", plan, "--key-file", made.key, "--out", made.at("out")]);
    expect(packed).toMatchObject({ code: 0 });
    expect(packed.out).toMatch(/note\s+62\s+60/);
    expect(packed.out).toContain("note\u00a0: 1 supprimées dans l’entrepôt");
    expect(packed.out).toContain("visit_occurrence, identité\u00a0: visit_occurrence_source_value");
    expect(packed.out).toContain("note_nlp, texte\u00a0: lexical_variant");
    expect(packed.err).toContain("Pseudonymisation");
    const checked = await run(["check", made.at("out"), "--lang", "en"]);
    expect(checked).toEqual({ code: 0, out: `Accepted: ${made.at("out")}`, err: "" });
  });

  test("takes the key from the environment, and forgets it", async () => {
    const environment = { TIMONERIE_KEY: "0123456789abcdef0123456789abcdef" };
    expect(await run(["pack", plan, "--out", made.at("env")], environment)).toMatchObject({ code: 0 });
    expect(environment).toEqual({});
  });

  test("refuses in words and exits 1", async () => {
    const refused = await run(["pack", plan, "--out", made.at("none")]);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("Aucune clé de pseudonymisation n’a été donnée.");
    const english = await run(["check", made.at("nowhere")], { LANG: "en_GB.UTF-8" });
    expect(english.code).toBe(1);
    expect(english.err).toMatch(/^Refused:\n {2}.*datapackage\.json/);
  });

  test.each([
    [[]],
    [["unpack"]],
    [["pack"]],
    [["pack", "a", "b", "--out", "c"]],
    [["pack", "plan.json"]],
    [["pack", "plan.json", "--out", "c", "--engine", "spark"]],
    [["pack", "plan.json", "--out", "c", "--threads", "many"]],
    [["check", "a", "--fast"]],
    [["check", "a", "--lang", "de"]],
  ])("that makes no sense exits 2, with help: %j", async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage");
  });

  test.each([
    [["--help"]],
    [["pack", "--help"]],
    [["check", "--help"]],
    [["figures", "--help"]],
    [["sheet", "--help"]],
  ])("helps: %j", async (args) => {
    expect(await run(args)).toMatchObject({ code: 0, err: "" });
    expect((await run([...args, "--lang", "en"])).out).toContain("Usage: timonerie");
  });
});
