import { literal } from "../../src/engine/literal.ts";
import type { Database } from "../database/Database.ts";
import type { Plan } from "../plan/Plan.ts";

/** The plan's breaks, whose `careSite` is an identifier of the warehouse, with the identifiers of the extract. */
export async function placeBreaks(
  database: Database,
  { descriptor }: Plan,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const placed = [];
  for (const found of descriptor.timonerie.breaks) {
    const [site] =
      found.careSite === undefined
        ? []
        : await database.rows(`SELECT care_site_id FROM site_key WHERE source = ${literal(String(found.careSite))}`);
    placed.push(site?.["care_site_id"] == null ? found : { ...found, careSite: Number(site["care_site_id"]) });
  }
  return placed;
}
