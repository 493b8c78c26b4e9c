import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNativeEngine } from "../../src/engine/native/openNativeEngine.ts";
import { nativeReader } from "../../src/extract/reading/nativeReader.ts";
import { diskSource } from "../../src/extract/sources/diskSource.ts";
import { createFigureService } from "../../src/figures/createFigureService.ts";
import { openFigures } from "../../src/figures/openFigures.ts";
import { inventedEnts } from "../testing/inventedNlp.ts";
import { TestPack } from "../testing/TestPack.ts";
import { planOf } from "../testing/writeWarehouse.ts";
import { writeParquet } from "../testing/writeParquet.ts";
import { runCommand } from "./runCommand.ts";

const notes = 6000;
const now = () => new Date("2026-12-02T00:00:00Z");

describe("timonerie figures", () => {
  let made: TestPack;
  beforeAll(async () => {
    made = await TestPack.create(notes);
    await writeParquet({ [made.at("ents", "part-0.parquet")]: inventedEnts(notes, 4) });
    await made.pack(planOf([{ path: "ents", system: "eds-nlp", version: "2026.1", read: "all" }]));
  });
  afterAll(() => made.remove());

  const run = async (...args: readonly string[]) => {
    const said = { out: [] as string[], err: [] as string[] };
    const code = await runCommand(["figures", made.at("out"), ...args], {
      out: (line) => said.out.push(line),
      err: (line) => said.err.push(line),
      environment: {},
      now,
    });
    return { code, out: said.out.join("\n"), err: said.err.join("\n") };
  };
  const rowsOf = async (...args: readonly string[]) =>
    (JSON.parse((await run("--format", "json", ...args)).out) as { figures: Readonly<Record<string, unknown>>[] })
      .figures;

  test("writes the columns of the contract, one line per hospital and month", async () => {
    const { code, out, err } = await run(
      "--indicator",
      "document-coverage",
      "--by",
      "hospital,month,sex",
      "--from",
      "2025-03",
      "--to",
      "2025-04",
    );
    expect(code).toBe(0);
    const [header, ...lines] = out.split("\r\n");
    expect(header).toBe(
      "indicator,care_site_id,care_site,period_start,sex,numerator,denominator,value,lower,upper,corrected,corrected_lower,corrected_upper,validated_at,validated_on,nlp_version,state",
    );
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^document-coverage,10,Hôpital A,2025-03-01,f,\d+,\d+,[\d.]+,[\d.]+,[\d.]+,,,,,,,final$/);
    expect(err).toContain("Données synthétiques");
  });

  test("compares hospitals with their peers where the sheet asks for it, and says why it cannot", async () => {
    const { code, out, err } = await run("--funnel", "--format", "json");
    expect(code).toBe(0);
    const { funnels } = JSON.parse(out) as { funnels: Readonly<Record<string, unknown>>[] };
    expect(err).toMatch(/Hôpitaux comparés de janvier 2025 à octobre 2026.*les 22 derniers mois, comme à l’écran/);
    const { err: asked } = await run("--funnel", "--from", "2026-03", "--to", "2026-06");
    expect(asked).toMatch(/Hôpitaux comparés de mars à juin 2026, sur les mois complets de chaque indicateur\.$/);
    expect(new Set(funnels.map(({ indicator }) => indicator))).toContain("document-coverage");
    expect(new Set(funnels.map(({ indicator }) => indicator))).not.toContain("nlp-coverage");
    const coverage = funnels.filter(({ indicator }) => indicator === "document-coverage");
    expect(coverage.map(({ state, numerator }) => [state, numerator])).toEqual(
      coverage.map(() => ["too few peers", null]),
    );
    expect(coverage.length).toBeGreaterThan(1);
    expect((await run("--funnel", "--by", "hospital")).code).toBe(2);
  });

  test("gives the screen's figures, digit for digit", async () => {
    const opening = await openFigures(diskSource(made.at("out")), {
      openEngine: openNativeEngine,
      makeReader: (engine) => nativeReader(engine, made.at("out")),
      now,
    });
    if (!opening.accepted) throw new Error("refused");
    const { source, extract } = opening;
    const { lines } = await createFigureService(source).overview({
      site: source.tree.root,
      from: "2025-01",
      to: "2026-10",
      grain: "month",
      filters: {},
    });
    await extract.engine.close();
    const printed = await rowsOf("--by", "month");
    let compared = 0;
    for (const { indicator, series } of lines.filter(
      ({ indicator: { shape } }) => shape === "proportion" || shape === "mean",
    )) {
      for (const { period, figure } of series.points) {
        const row = printed.find((found) => found["indicator"] === indicator.id && found["period_start"] === period);
        if (figure.state !== "final" && figure.state !== "provisional") continue;
        expect(row).toMatchObject({
          state: figure.state,
          numerator: figure.numerator,
          denominator: figure.denominator,
          value: figure.value,
          lower: figure.lower,
          upper: figure.upper,
        });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("hides small numbers, carrying nothing of them, unless asked not to", async () => {
    const args = ["--indicator", "coding-gap-diabetes", "--indicator", "tobacco-status", "--by", "unit,week,sex"];
    const hidden = (await rowsOf(...args)).filter(({ state }) => state === "hidden");
    expect(hidden.length).toBeGreaterThan(10);
    for (const row of hidden)
      for (const [column, said] of Object.entries(row).slice(5))
        expect([column, said]).toEqual([column, column === "state" ? "hidden" : null]);
    const open = await run(...args, "--unprotected");
    expect(open.out).not.toContain("hidden");
    expect(open.err).toContain("NON PROTÉGÉ");
  });

  test("does not go below what a sheet allows, and says so", async () => {
    const asked = async (...args: readonly string[]) => {
      const { out, err } = await run("--indicator", ...args, "--format", "json");
      return { figures: (JSON.parse(out) as { figures: readonly unknown[] }).figures, err };
    };
    const units = await asked("suicide-attempt", "--by", "unit,month");
    expect(units.figures).toMatchObject([{ state: "too fine", value: null }]);
    expect(units.err).toContain(
      "suicide-attempt\u00a0: pas de chiffre, la fiche ne descend pas plus bas que l’hôpital.",
    );
    const window = (to: string) => asked("self-harm-girls-8-17", "--from", "2026-01", "--to", to);
    const months = await window("2026-02");
    expect(months.figures).toMatchObject([{ state: "too fine", numerator: null, denominator: null }]);
    expect(months.err).toContain("rien de plus court que le trimestre. Demandez --by quarter");
    expect(JSON.stringify(await window("2026-03"))).not.toMatch(/too fine|pas de chiffre/);
  });

  test.each([
    [["--indicator", "happiness"]],
    [["--by", "colour"]],
    [["--site", "ZZZ"]],
    [["--from", "hier"]],
    [["--from", "2026-02", "--to", "2026-01"]],
    [["--format", "xlsx"]],
  ])("exits 2 for what cannot be asked: %j", async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: "" });
  });

  test("exits 1 for an extract that the reader refuses", async () => {
    const code = await runCommand(["figures", made.at("nowhere")], {
      out: () => undefined,
      err: () => undefined,
      environment: {},
      now,
    });
    expect(code).toBe(1);
  });
});
