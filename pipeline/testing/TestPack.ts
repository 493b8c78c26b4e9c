import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Problem } from "../../src/extract/Problem.ts";
import { checkExtract } from "../check/checkExtract.ts";
import { readMasterKey } from "../key/readMasterKey.ts";
import { pack } from "../pack.ts";
import type { PackRequest } from "../PackRequest.ts";
import type { PackProblem } from "../refusal/PackProblem.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import type { PackReport } from "../report/PackReport.ts";
import { hashFile } from "../layout/hashFile.ts";
import { writePlan, writeWarehouse } from "./writeWarehouse.ts";

const now = new Date("2026-12-02T00:00:00Z");

const edsnlp = resolve(import.meta.dirname, "../../tests/edsnlp");

/** A folder of one test, with a warehouse and a key in it. */
export class TestPack {
  private constructor(
    readonly folder: string,
    readonly key: string,
  ) {}

  static async create(notes: number, changes: Parameters<typeof writeWarehouse>[2] = {}): Promise<TestPack> {
    const folder = await mkdtemp(join(tmpdir(), "timonerie-pack-"));
    const made = new TestPack(folder, await writeWarehouse(folder, notes, changes));
    await writeFile(
      join(folder, "read.csv"),
      `note_id\n${Array.from({ length: notes }, (_, at) => at + 1).join("\n")}\n`,
    );
    return made;
  }

  at(...path: readonly string[]): string {
    return join(this.folder, ...path);
  }

  /** Packs a plan into `<folder>/<out>`. */
  async pack(plan: unknown, out = "out", request: Partial<PackRequest> = {}): Promise<PackReport> {
    return pack({
      plan: await writePlan(this.folder, plan),
      masterKey: await readMasterKey(this.key, {}),
      out: this.at(out),
      threads: 2,
      memory: null,
      now,
      onPhase: () => undefined,
      check: (folder) => checkExtract(folder, now),
      ...request,
    });
  }

  /** The problems for which a plan is refused. */
  async refusal(
    plan: unknown,
    out = "out",
    request: Partial<PackRequest> = {},
  ): Promise<readonly (PackProblem | Problem)[]> {
    try {
      await this.pack(plan, out, request);
    } catch (error) {
      if (error instanceof PackRefused) return error.problems;
      throw error;
    }
    return [];
  }

  /** Hash of each file of an extract. */
  async hashes(out = "out"): Promise<Readonly<Record<string, string>>> {
    const entries = await readdir(this.at(out), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const hashed = await Promise.all(
      files.sort().map(async (file) => [file.slice(this.at(out).length + 1), (await hashFile(file)).hash] as const),
    );
    return Object.fromEntries(hashed);
  }

  async descriptor(out = "out") {
    return JSON.parse(await readFile(this.at(out, "datapackage.json"), "utf8")) as {
      created: string;
      resources: {
        name: string;
        path: string | string[];
        hash?: string;
        bytes?: number;
        schema: { fields: { name: string; type: string }[]; primaryKey?: string[]; foreignKeys?: unknown[] };
        timonerie: {
          rows: number;
          parts?: { path: string; careSites?: number[]; period?: { start: string; end: string } }[];
        };
      }[];
      timonerie: Readonly<Record<string, unknown>> & {
        pseudonymisation: Readonly<Record<string, unknown>>;
        nlpPipelines: { version: string; labels: string[]; from?: string }[];
      };
    };
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The plan's entry for a folder of real EDS-NLP outputs. */
export function realNlp(
  texts: "narratives" | "letters",
  writer: "ents" | "omop",
  others: Readonly<Record<string, unknown>> = {},
) {
  return {
    path: join(edsnlp, texts, writer),
    system: "eds-nlp",
    version: "2026.1",
    ...(writer === "ents" ? { read: "read.csv" } : {}),
    ...others,
  };
}
