import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Indicator } from "../src/indicators/language/Indicator.ts";
import { Database } from "./database/Database.ts";
import { extractKey } from "./key/extractKey.ts";
import { describeExtract } from "./layout/describeExtract.ts";
import { describeResource } from "./layout/describeResource.ts";
import { layRows } from "./layout/layRows.ts";
import { nlpPipelines } from "./layout/nlpPipelines.ts";
import { OutputFolder } from "./layout/OutputFolder.ts";
import { placeBreaks } from "./layout/placeBreaks.ts";
import type { Written } from "./layout/Written.ts";
import { writeSheets } from "./layout/writeSheets.ts";
import { writeTable } from "./layout/writeTable.ts";
import { normaliseWarehouse } from "./normaliseWarehouse.ts";
import type { PackRequest } from "./PackRequest.ts";
import { checkDescriptor } from "./plan/checkDescriptor.ts";
import type { Plan } from "./plan/Plan.ts";
import { readPlan } from "./plan/readPlan.ts";
import { pseudonymise } from "./pseudonymise/pseudonymise.ts";
import { PackRefused } from "./refusal/PackRefused.ts";
import { refusalOf } from "./refusal/refusalOf.ts";
import type { PackReport, TableReport } from "./report/PackReport.ts";
import { readPlanSheets } from "./sheet/readPlanSheets.ts";

/**
 * Makes an extract of level `record` from a plan: normalises, pseudonymises, lays out, checks, and only then puts it in
 * place. Rejects with `PackRefused`; then nothing half-written remains and an extract that was there is untouched.
 */
export async function pack(request: PackRequest): Promise<PackReport> {
  request.onPhase("plan");
  const plan = await readPlan(request.plan);
  checkDescriptor(plan, request.now);
  const sheets = await readPlanSheets(plan.indicators);
  const output = await OutputFolder.prepare(request.out);
  try {
    const report = await fill(request, plan, sheets, output);
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
  request: PackRequest,
  plan: Plan,
  sheets: readonly Indicator[],
  output: OutputFolder,
): Promise<Omit<PackReport, "read">> {
  const { name, timonerie } = plan.descriptor;
  const { pseudonymisation: settings, extractedAt } = timonerie;
  const database = await Database.open(
    { temporary: output.spill, threads: request.threads, memory: request.memory },
    plan.timeZone,
  );
  try {
    const normalised = await normaliseWarehouse(database, plan, request.onPhase);
    request.onPhase("pseudonymise");
    const key = extractKey(request.masterKey, { name, extractedAt, linkable: settings.linkable });
    const conditions = normalised.some(({ table }) => table === "condition_occurrence");
    await pseudonymise(
      database,
      { ...settings, key, ...(request.hash === undefined ? {} : { hash: request.hash }) },
      conditions,
    );

    request.onPhase("write");
    const written: Written[] = [];
    const tables: TableReport[] = [];
    for (const table of normalised) {
      await layRows(database, table);
      const made = await writeTable(database, table, output.extract, plan.parts);
      written.push(made);
      tables.push({
        table: table.table,
        rowsIn: table.rowsIn,
        rowsOut: made.rows,
        dropped: table.dropped.filter(({ rows }) => rows > 0),
        columns: table.droppedColumns,
      });
    }
    const names = new Set(written.map(({ table }) => table));
    const resources = written.map((made) => describeResource(made, names));
    const files = written.flatMap(({ parts }) => parts.map(({ bytes }) => bytes));
    if (sheets.length > 0) {
      const { resource, bytes } = await writeSheets(sheets, output.extract);
      resources.push(resource);
      files.push(bytes);
      const rows = sheets.length;
      tables.push({ table: "indicators", rowsIn: rows, rowsOut: rows, dropped: [], columns: [] });
    }
    const descriptor = describeExtract(
      plan,
      resources,
      await nlpPipelines(database, plan.nlp),
      await placeBreaks(database, plan),
    );
    await writeFile(join(output.extract, "datapackage.json"), descriptor);
    return { tables, bytes: files.reduce((sum, bytes) => sum + bytes, 0), files: files.length };
  } finally {
    database.close();
  }
}
