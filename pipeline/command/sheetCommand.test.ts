import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dischargeLetterDelay } from "../../src/indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { tobaccoStatus } from "../../src/indicators/catalogue/habits/tobaccoStatus.ts";
import { exampleEvidence } from "../../src/indicators/status/testing/exampleEvidence.ts";
import { inventedEnts } from "../testing/inventedNlp.ts";
import { TestPack } from "../testing/TestPack.ts";
import { writeParquet } from "../testing/writeParquet.ts";
import { planOf } from "../testing/writeWarehouse.ts";
import { runCommand } from "./runCommand.ts";

const notes = 6000;
const own = { ...tobaccoStatus, id: "tobacco-of-ours" };

describe("timonerie sheet", () => {
  let made: TestPack;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sheet-"));
    made = await TestPack.create(notes);
    await writeParquet({ [made.at("ents", "part-0.parquet")]: inventedEnts(notes, 4) });
    await made.pack(planOf([{ path: "ents", system: "eds-nlp", version: "2026.1", read: "all" }]));
  });
  afterAll(async () => {
    await made.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const command = async (...args: readonly string[]) => {
    const said = { out: [] as string[], err: [] as string[] };
    const code = await runCommand(args, {
      out: (line) => said.out.push(line),
      err: (line) => said.err.push(line),
      environment: {},
      now: () => new Date("2026-12-02T00:00:00Z"),
    });
    return { code, out: said.out.join("\n"), err: said.err.join("\n") };
  };
  const written = async (sheet: unknown) => {
    const path = join(folder, "sheet.json");
    await writeFile(path, typeof sheet === "string" ? sheet : JSON.stringify(sheet));
    return path;
  };
  const run = async (sheet: unknown, ...args: readonly string[]) =>
    command("sheet", await written(sheet), "--extract", made.at("out"), ...args);

  test("says what the indicator gives: the screen's figure, what leads to it, and the statements that count it", async () => {
    const { code, out, err } = await run(own);
    expect([code, err]).toEqual([0, "Données synthétiques."]);
    expect(out).toContain("Fiche «\u00a0tobacco-of-ours\u00a0» conforme");
    expect(out).toContain("Stade\u00a0: recherche");
    const printed =
      /AP-HP, du 1er janvier 2025 au 31 octobre 2026\u00a0:\n {2}numérateur ([\d\u202f]+), dénominateur ([\d\u202f]+)\u00a0: /.exec(
        out,
      )!;
    const [numerator, denominator] = printed.slice(1).map((digits) => Number(digits.replaceAll(/\D/g, "")));
    const figures = await command(
      ..."figures --indicator tobacco-status --from 2025-01 --to 2026-10 --format json".split(" "),
      made.at("out"),
    );
    expect(JSON.parse(figures.out)).toMatchObject({ figures: [{ numerator, denominator, state: "final" }] });
    const steps = [
      ...out.matchAll(/^ {2}([\d\u202f]+) hors de la règle «\u00a0(.+)\u00a0»\u00a0: il en reste ([\d\u202f]+)$/gm),
    ];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.at(-1)![3]).toBe(printed[2]);
    const start = Number(/^ {2}([\d\u202f]+) au départ$/m.exec(out)![1]!.replaceAll(/\D/g, ""));
    const removed = steps.reduce((sum, step) => sum + Number(step[1]!.replaceAll(/\D/g, "")), 0);
    expect(start - removed).toBe(denominator);
  });

  test("times every statement that it ran, laid out, and none of loading", async () => {
    const { out } = await run(own);
    const statements = [...out.matchAll(/^-- (\d+)\. ([\d,]+) ms\n(.+)$/gm)];
    expect(statements.map(([, at]) => Number(at))).toEqual(statements.map((_, at) => at + 1));
    const words = statements.map(([, , , first]) => first);
    expect(words).toContain("CREATE TABLE packed_stay_discharge AS");
    expect(words.at(-1)).toMatch(/^WITH /);
    expect(words.join("\n")).not.toContain("loading_");
    expect(out).toContain("\nFROM unit_stay_discharge u\nWHERE TRUE\n  AND u.hospital IS NOT NULL");
  });

  test("hides what is about too few patients", async () => {
    const rare = { ...own, population: { all: [{ ageAtMost: 15 }, { sex: ["f"] }] } };
    const { code, out } = await run(rare, "--lang", "en");
    expect(code).toBe(0);
    expect(out).toMatch(/AP-HP, 1 January 2025 to 31 October 2026:\n {2}Suppressed to protect small numbers\./);
    expect(out).toContain("Exclusions, rule by rule:\n  suppressed to protect small numbers.");
    expect(out).not.toContain("numerator ");
  });

  test("tries an indicator that reads no label, whatever its shape", async () => {
    const { out } = await run({ ...dischargeLetterDelay, id: "delay-of-ours" }, "--lang", "en");
    expect(out).toMatch(/numerator [\d,]+, denominator [1-9][\d,]+: \d+\u00a0d/);
    expect(out).toContain("outside the rule “at least 1 night”");
  });

  test("names the columns that the extract lacks, and runs nothing", async () => {
    const { code, out } = await run({ ...own, needs: [...own.needs, "reference_figures.value"] });
    expect(code).toBe(0);
    expect(out).toContain("Il manque à l’extrait\u00a0: ");
    expect(out).toContain("(value)");
    expect(out).not.toContain("SELECT");
  });

  test("gives no figure of an extract shorter than the sheet allows", async () => {
    const period = { start: "2026-08-01", end: "2026-09-30" };
    await made.pack(planOf([{ path: "ents", system: "eds-nlp", version: "2026.1", read: "all" }], { period }), "short");
    const quarterly = await written({ ...own, finestGrain: "quarter" });
    const { code, out } = await command("sheet", quarterly, "--extract", made.at("short"), "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("not measured over so short a period");
    expect(out).not.toContain("numerator ");
    expect((await command("sheet", await written(own), "--extract", made.at("short"), "--lang", "en")).out).toContain(
      "numerator ",
    );
  });

  test("says that a declared status does not hold where the version was not validated", async () => {
    const old = { ...exampleEvidence[0], version: "2025.2" };
    const { out } = await run({ ...own, status: "validated", evidence: [old] });
    expect(out).toContain("Stade\u00a0: recherche");
    expect(out).toContain("la version eds-nlp 2026.1 de l’algorithme n’a pas été validée ici");
  });

  test("refuses a sheet with the place of each fault, and exits 1", async () => {
    const wrong = { ...own, chart: "XmR", numerator: { mention: "x'; DROP TABLE note", exclude: [] }, sql: "1" };
    const { code, out, err } = await run(wrong);
    expect([code, out]).toEqual([1, ""]);
    for (const path of ["chart", "numerator.mention", "sql"]) expect(err).toContain(`Au champ «\u00a0${path}\u00a0»`);
    expect(err).not.toContain("DROP");
  });

  test.each([
    ["of the catalogue", tobaccoStatus, "un indicateur de ce nom existe déjà"],
    ["that is no JSON", "{", "n’est pas du JSON"],
  ])("refuses a sheet %s", async (_, sheet, words) => {
    const { code, err } = await run(sheet);
    expect(code).toBe(1);
    expect(err).toContain(words);
  });

  test("exits 1 for a sheet or an extract that is not there, 2 for what cannot be asked", async () => {
    expect((await command("sheet", join(folder, "none.json"), "--extract", made.at("out"))).code).toBe(1);
    expect((await command("sheet", await written(own), "--extract", made.at("nowhere"))).code).toBe(1);
    expect((await command("sheet", await written(own))).code).toBe(2);
    expect((await command("sheet", "--extract", made.at("out"))).code).toBe(2);
  });
});
