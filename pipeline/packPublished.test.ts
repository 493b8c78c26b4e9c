import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkExtract } from "./check/checkExtract.ts";
import { runCommand } from "./command/runCommand.ts";
import { Database } from "./database/Database.ts";
import { hashFile } from "./layout/hashFile.ts";
import { packPublished } from "./published/packPublished.ts";
import type { PackProblem } from "./refusal/PackProblem.ts";
import { PackRefused } from "./refusal/PackRefused.ts";

const project = resolve(import.meta.dirname, "..");
const facts = join(project, "data-samples/make/published");
const shipped = join(project, "data-samples/published-completeness");
const now = new Date("2026-12-02T00:00:00Z");

let folder = "";
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "timonerie-published-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const pack = (plan: string, out: string, threads = 2) =>
  packPublished({
    plan,
    out: join(folder, out),
    threads,
    memory: null,
    now,
    onPhase: () => undefined,
    check: (made) => checkExtract(made, now),
  });

interface Line {
  readonly code: string;
  readonly month: string;
  readonly stays: number;
  readonly documented: number;
}

/** The published file, read line by line. */
async function published(): Promise<readonly Line[]> {
  const [, ...lines] = (await readFile(join(facts, "completeness_by_hospital.csv"), "utf8")).trim().split("\n");
  return lines.map((line) => {
    const [code = "", , month = "", stays, share] = line.split(",");
    return { code, month, stays: Number(stays), documented: Number(stays) * Number(share) };
  });
}

/** `care_site_id` and parent of each code. */
async function sitesByCode() {
  const [, ...lines] = (await readFile(join(facts, "care_site.csv"), "utf8")).trim().split("\n");
  return new Map(
    lines
      .map((line) => line.split(","))
      .map(([code = "", id, , , , parent]) => [code, { id: Number(id), parent: Number(parent) }]),
  );
}

/** Stays and documented stays, by a key of each line. */
function sums(lines: readonly Line[], key: (line: Line) => string | null) {
  const found = new Map<string, { stays: number; documented: number }>();
  for (const line of lines) {
    const name = key(line);
    if (name === null) continue;
    const before = found.get(name) ?? { stays: 0, documented: 0 };
    found.set(name, { stays: before.stays + line.stays, documented: before.documented + Math.round(line.documented) });
  }
  return found;
}

describe("the published completeness, packed", () => {
  test("says what the file says, by hospital, group and over all, cell by cell", async () => {
    const lines = await published();
    const sites = await sitesByCode();
    expect(lines).toHaveLength(5861);
    const database = await Database.open({ temporary: folder, threads: 2, memory: null });
    const rows = await database.rows(
      `SELECT grain, care_site_id, strftime(period_start, '%Y-%m') AS month, numerator, denominator
       FROM '${join(shipped, "indicator_cube.parquet")}' WHERE indicator = 'document-coverage' AND NOT hidden`,
    );
    database.close();
    const expected = {
      "month × hospital": sums(lines, ({ code, month }) => `${sites.get(code)!.id} ${month}`),
      "month × group": sums(lines, ({ code, month }) =>
        sites.get(code)!.parent === 1 ? null : `${sites.get(code)!.parent} ${month}`,
      ),
      "month × all": sums(lines, ({ month }) => `1 ${month}`),
    };
    for (const [grain, cells] of Object.entries(expected)) {
      const found = rows.filter((row) => row["grain"] === grain);
      expect(
        new Map(
          found.map((row) => [
            `${row["care_site_id"]} ${row["month"]}`,
            { stays: row["denominator"], documented: row["numerator"] },
          ]),
        ),
      ).toEqual(cells);
      expect(found).toHaveLength(cells.size);
    }
    expect(Object.values(expected).reduce((count, cells) => count + cells.size, 0)).toBe(rows.length);
  });

  test("loses nothing in the rounding of shares to six decimals", async () => {
    const off = (await published()).map(({ documented }) => Math.abs(documented - Math.round(documented)));
    expect(Math.max(...off)).toBeLessThan(0.01);
  });

  test("adds up to the file's totals", async () => {
    const all = sums(await published(), ({ month }) => month.slice(0, 4));
    expect(all.get("2019")).toEqual({ stays: 621_357, documented: expect.any(Number) as unknown });
    const { stays, documented } = all.get("2019")!;
    // 0.64 as the study's own figure, hospital-at-home aside.
    expect(documented / stays).toBeCloseTo(0.64, 1);
  });

  test("gives the bytes of the shipped sample, whatever the number of threads", async () => {
    for (const threads of [1, 4]) {
      await pack(join(facts, "plan.json"), `threads-${threads}`, threads);
      for (const file of ["care_site.parquet", "indicator_cube.parquet", "datapackage.json"])
        expect(await hashFile(join(folder, `threads-${threads}`, file))).toEqual(await hashFile(join(shipped, file)));
    }
  });

  test("is made from the command line without a key, and accepted", async () => {
    const said: string[] = [];
    const run = (...args: readonly string[]) =>
      runCommand([...args, "--lang", "en"], {
        out: (line) => said.push(line),
        err: () => undefined,
        environment: {},
        now: () => now,
      });
    const out = join(folder, "command");
    expect(await run("pack", "--published", join(facts, "plan.json"), "--out", out)).toBe(0);
    expect(said.join("\n")).toMatch(/indicator_cube\s+5\u202f861\s+7\u202f427/);
    expect(await run("check", out)).toBe(0);
    expect(said.at(-1)).toBe(`Accepted: ${out}`);
  });
});

describe("published figures are refused, and nothing is left", () => {
  const head = "ufr_code,trigram,month,n_hospit_stays,rho_with_discharge_summary\n";

  async function refusal(
    counts: string,
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<PackRefused["problems"]> {
    const plan = JSON.parse(await readFile(join(facts, "plan.json"), "utf8")) as Record<string, unknown>;
    await writeFile(join(folder, "counts.csv"), head + counts);
    await writeFile(
      join(folder, "plan.json"),
      JSON.stringify({ ...plan, counts: "counts.csv", sites: join(facts, "care_site.csv"), ...changes }),
    );
    try {
      await pack(join(folder, "plan.json"), "refused");
    } catch (error) {
      if (!(error instanceof PackRefused)) throw error;
      expect((await readdir(folder)).filter((name) => name.includes("refused"))).toEqual([]);
      return error.problems;
    }
    throw new Error("packed");
  }

  const type = (column: string, expected: string): PackProblem => ({
    code: "source-column-type",
    values: { table: "indicator_cube", column, type: expected, rows: 1 },
  });

  test.each([
    ["a month that is none", "UFR:028,ABC,2009-13,10,0.5", type("month", "YYYY-MM")],
    ["no month", "UFR:028,ABC,,10,0.5", type("month", "YYYY-MM")],
    ["fewer stays than none", "UFR:028,ABC,2009-01,-1,0.5", type("n_hospit_stays", "INTEGER ≥ 0")],
    ["stays that are no number", "UFR:028,ABC,2009-01,many,0.5", type("n_hospit_stays", "INTEGER")],
    ["a share above one", "UFR:028,ABC,2009-01,10,1.5", type("rho_with_discharge_summary", "0–1")],
    ["a site that is not listed", "UFR:777,ABC,2009-01,10,0.5", { code: "site-unknown", values: { rows: 1 } }],
  ] as const)("%s", async (_, counts, problem) => expect(await refusal(`${counts}\n`)).toEqual([problem]));

  test("the same month of a hospital twice", async () => {
    const twice = "UFR:028,ABC,2009-01,10,0.5\nUFR:028,ABC,2009-01,12,0.5\nUFR:010,BCT,2009-01,9,0.5\n";
    expect(await refusal(twice)).toEqual([{ code: "counts-repeated", values: { rows: 1 } }]);
  });

  test("a plan without counts, or with a word too many", async () => {
    expect(await refusal("", { counts: "nowhere.csv" })).toEqual([
      { code: "source-missing", values: { table: "indicator_cube" } },
    ]);
    expect(await refusal("", { warehouse: "." })).toEqual([{ code: "plan-invalid", values: { path: "warehouse" } }]);
  });
});
