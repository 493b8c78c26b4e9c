import { sampleTables } from "./sampleTables.ts";
import { type ExtractChange, writeExtract } from "./writeExtract.ts";

/** Sixty cells of the tiny extract's two hospitals, September 2023 to February 2026. */
export const sampleCounts = `SELECT 'document-coverage' AS indicator, 'month × hospital' AS grain,
    (DATE '2023-09-01' + to_months(m))::DATE AS period_start, h::INTEGER AS care_site_id,
    NULL::VARCHAR AS sex, (m + h)::INTEGER AS numerator, (40 + m)::INTEGER AS denominator, FALSE AS hidden
  FROM (SELECT range::INTEGER AS m FROM range(30)), (VALUES (10), (11)) AS t(h)`;

/** Writes an extract of counts alone and returns its path: the tiny extract's sites, and `counts`, `$counts` standing for the sample's. */
export async function writeCounts(
  counts: string = sampleCounts,
  change: ExtractChange["descriptor"] = () => undefined,
): Promise<string> {
  const records = Object.keys(sampleTables).filter((table) => table !== "care_site");
  return writeExtract({
    tables: {
      ...Object.fromEntries(records.map((table) => [table, null])),
      indicator_cube: counts.replaceAll("$counts", `(${sampleCounts})`),
    },
    descriptor: (descriptor) => {
      Object.assign(descriptor.timonerie, {
        level: ["cube"],
        grains: ["month × hospital"],
        diffusion: "protected",
        period: { start: "2023-09-01", end: "2026-02-14" },
      });
      change(descriptor);
    },
  });
}
