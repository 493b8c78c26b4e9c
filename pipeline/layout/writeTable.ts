import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Part } from "../../src/extract/Descriptor.ts";
import type { Database } from "../database/Database.ts";
import type { Normalised } from "../normalise/Normalised.ts";
import type { Written } from "./Written.ts";
import { hashFile } from "./hashFile.ts";
import { isCut, type PartPlan, type PartsAsked, planParts } from "./PartPlan.ts";
import { writeParquet } from "./writeParquet.ts";

/** Writes a laid table into the folder of the extract, whole or in parts. */
export async function writeTable(
  database: Database,
  { table, columns }: Normalised,
  folder: string,
  asked: PartsAsked | undefined,
): Promise<Written> {
  const split = isCut(table, asked);
  const whole: PartPlan = { path: `${table}.parquet`, condition: "TRUE", careSites: [], period: null };
  const plans = split ? await planParts(database, table, asked) : [whole];
  const parts: Part[] = [];
  for (const plan of plans.length === 0 ? [whole] : plans) {
    const path = join(folder, plan.path);
    await mkdir(dirname(path), { recursive: true });
    const relation = `"laid ${table}" WHERE ${plan.condition}`;
    await writeParquet(database, columns, relation, path);
    parts.push({
      path: plan.path,
      ...(await hashFile(path)),
      rows: await database.count(`SELECT count(*) FROM ${relation}`),
      ...(plan.careSites.length === 0 ? {} : { careSites: plan.careSites }),
      ...(plan.period === null ? {} : { period: plan.period }),
    });
  }
  return { table, columns, parts, rows: parts.reduce((sum, { rows }) => sum + rows, 0), split };
}
