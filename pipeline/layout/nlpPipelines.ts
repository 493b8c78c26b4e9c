import { literal } from "../../src/engine/literal.ts";
import type { NlpPipeline } from "../../src/extract/Descriptor.ts";
import type { Database } from "../database/Database.ts";
import type { NlpSource } from "../plan/Plan.ts";

/**
 * What the descriptor says of each version, in the order of the plan: since when (the plan's word, else the first run,
 * else the first document read) and the labels that it gave.
 */
export async function nlpPipelines(database: Database, sources: readonly NlpSource[]): Promise<readonly NlpPipeline[]> {
  const pipelines = new Map<string, NlpPipeline>();
  for (const { system, version, from, to } of sources) {
    const key = JSON.stringify([system, version]);
    if (pipelines.has(key)) continue;
    const same = `nlp_system = ${literal(system)} AND nlp_version = ${literal(version)}`;
    const labels = await database.rows(
      `SELECT DISTINCT note_nlp_source_value AS label FROM "laid note_nlp" WHERE ${same} ORDER BY label`,
    );
    const [first] = await database.rows(
      `SELECT strftime(coalesce(min(t.nlp_date), min(CAST(p.at_time AS DATE))), '%Y-%m-%d') AS day
       FROM "normal note_nlp_run" AS t JOIN note_place AS p ON p.document = t.document WHERE ${same}`,
    );
    const since = from ?? first?.["day"];
    pipelines.set(key, {
      system,
      version,
      ...(since == null ? {} : { from: String(since) }),
      ...(to === undefined ? {} : { to }),
      labels: labels.map(({ label }) => String(label)),
    });
  }
  return [...pipelines.values()];
}
