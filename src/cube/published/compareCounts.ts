import type { LoadingEngine, QueryOptions } from "../../engine/Engine.ts";
import { literal } from "../../engine/literal.ts";
import { ageBands } from "../../extract/store.ts";
import type { Problem } from "../../extract/Problem.ts";
import type { PublishedGrain } from "../../extract/PublishedGrain.ts";
import { columnSuffix, familyId } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";

/**
 * Of an extract of both levels: how many published cells do not say what the records count, hidden ones aside. `unit_<family>` and
 * `site_member` are there. Delays, whose cells are days, are not compared; neither are cells that only one side has and that are empty.
 */
export async function compareCounts(
  engine: LoadingEngine,
  indicators: readonly Indicator[],
  grains: readonly PublishedGrain[],
  options?: QueryOptions,
): Promise<readonly Problem[]> {
  const total = { count: 0, compared: 0 };
  for (const indicator of indicators) {
    if (indicator.shape !== "proportion" && indicator.shape !== "mean") continue;
    for (const grain of grains) {
      const { columns } = await engine.query(
        { sql: comparison(indicator, grain), shape: { differing: "integer", compared: "integer" } },
        options,
      );
      total.count += columns.differing[0] ?? 0;
      total.compared += columns.compared[0] ?? 0;
    }
  }
  return total.count > 0 ? [{ code: "counts-differ", values: total }] : [];
}

function comparison(indicator: Indicator, grain: PublishedGrain): string {
  const x = columnSuffix(indicator.id);
  const points = indicator.shape === "mean" ? `u.num_${x}` : `CAST(u.num_${x} AS INTEGER)`;
  const splits = grain.splits.map((split) => ({
    split,
    unit:
      split === "age_band" ? `([${ageBands.map(literal).join(", ")}])[u.age_band + 1]` : `CAST(u.${split} AS VARCHAR)`,
  }));
  const level = {
    all: "c.hospital_id IS NULL AND c.parent_care_site_id IS NULL",
    group: "c.hospital_id IS NULL AND c.parent_care_site_id IS NOT NULL",
    hospital: "c.hospital_id = c.care_site_id",
    department: "c.hospital_id <> c.care_site_id",
    unit: "c.hospital_id <> c.care_site_id",
  }[grain.level];
  const names = ["period_start", "care_site_id", ...grain.splits];
  const counted = `SELECT CAST(date_trunc('month', u.anchor) AS DATE) AS period_start, s.site AS care_site_id,
      ${splits.map(({ split, unit }) => `${unit} AS ${split}, `).join("")}sum(CASE WHEN u.den_${x} THEN ${points} ELSE 0 END) AS numerator, count(*) FILTER (u.den_${x}) AS denominator
    FROM unit_${familyId(indicator)} u JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site
      JOIN care_site c ON c.care_site_id = s.site AND ${level} GROUP BY ALL`;
  const published = `SELECT ${names.join(", ")}, numerator, denominator, hidden FROM indicator_cube
    WHERE indicator = ${literal(indicator.id)} AND grain = ${literal(grain.name)}`;
  const same = names.map((name) => `p.${name} IS NOT DISTINCT FROM r.${name}`).join(" AND ");
  // An indicator that is not published at the grain differs nowhere.
  return `WITH p AS (${published}), r AS (${counted})
    SELECT count(*)::INTEGER AS compared,
      count(*) FILTER (coalesce(p.numerator, 0) <> coalesce(r.numerator, 0) OR coalesce(p.denominator, 0) <> coalesce(r.denominator, 0))::INTEGER AS differing
    FROM p FULL JOIN r ON ${same} WHERE coalesce(p.hidden, FALSE) IS FALSE AND (SELECT count(*) FROM p) > 0
      AND (coalesce(p.denominator, 0) > 0 OR coalesce(r.denominator, 0) > 0)`;
}
