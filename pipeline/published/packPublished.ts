import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Database } from "../database/Database.ts";
import { describeResource } from "../layout/describeResource.ts";
import { hashFile } from "../layout/hashFile.ts";
import { OutputFolder } from "../layout/OutputFolder.ts";
import { writeParquet } from "../layout/writeParquet.ts";
import type { Written } from "../layout/Written.ts";
import type { PackRequest } from "../PackRequest.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import { refusalOf } from "../refusal/refusalOf.ts";
import type { PackReport, TableReport } from "../report/PackReport.ts";
import { describePublished } from "./describePublished.ts";
import { layCounts, laySites, type LaidTable } from "./layPublished.ts";
import { type PublishedPlan, readPublishedPlan } from "./PublishedPlan.ts";

/** What is asked of `pack --published`: there are no persons, hence no key. */
export type PublishedRequest = Omit<PackRequest, "masterKey" | "hash">;

/**
 * Makes an extract of level `cube` from figures that are published already. As `pack`: the extract appears whole, after the reader's own
 * checks, or not at all; the same input gives the same bytes. Rejects with `PackRefused`.
 */
export async function packPublished(request: PublishedRequest): Promise<PackReport> {
  request.onPhase("plan");
  const plan = await readPublishedPlan(request.plan);
  const output = await OutputFolder.prepare(request.out);
  try {
    const report = await fill(request, plan, output);
    request.onPhase("check");
    const checked = await request.check(output.extract);
    if ("problems" in checked) throw new PackRefused(checked.problems);
    request.onPhase("publish");
    await output.publish();
    return { ...report, read: checked.report };
  } catch (error) {
    await output.discard();
    throw refusalOf(error, request.out);
  }
}

async function fill(
  { threads, memory, onPhase }: PublishedRequest,
  plan: PublishedPlan,
  output: OutputFolder,
): Promise<Omit<PackReport, "read">> {
  const database = await Database.open({ temporary: output.spill, threads, memory });
  try {
    onPhase("sites");
    const sites = await laySites(database, plan);
    onPhase("counts");
    const counts = await layCounts(database, plan);
    onPhase("write");
    const written: Written[] = [];
    for (const laid of [sites, counts]) written.push(await write(database, laid, output.extract));
    const names = new Set(written.map(({ table }) => table));
    const resources = written.map((made) => describeResource(made, names));
    await writeFile(join(output.extract, "datapackage.json"), describePublished(plan, resources));
    const files = written.flatMap(({ parts }) => parts);
    const tables = [sites, counts].map(({ table, rowsIn }, at): TableReport => ({
      table,
      rowsIn,
      rowsOut: written[at]!.rows,
      dropped: [],
      columns: [],
    }));
    return { tables, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.length };
  } finally {
    database.close();
  }
}

async function write(database: Database, { table, columns }: LaidTable, folder: string): Promise<Written> {
  const path = `${table}.parquet`;
  const relation = `"laid ${table}"`;
  await writeParquet(database, columns, relation, join(folder, path));
  const rows = await database.count(`SELECT count(*) FROM ${relation}`);
  return { table, columns, parts: [{ path, ...(await hashFile(join(folder, path))), rows }], rows, split: false };
}
