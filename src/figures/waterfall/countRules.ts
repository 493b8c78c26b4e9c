import { waterfallSql } from "../../cube/waterfallSql.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Exclusion } from "../../indicators/compile/exclusionsOf.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { Inquiry } from "../Ledger.ts";

/** Units, and the distinct patients among them. */
export interface Counted {
  readonly units: number;
  readonly patients: number;
}

/** What each rule leaves out at one place after those before it, in the order of the rules, and all units. */
export interface RuleCounts {
  readonly units: number;
  readonly removed: readonly Counted[];
}

/** Of a site. */
export type CountsAt = (site: number) => RuleCounts;

export type WaterfallSource = Pick<FigureSource, "engine" | "dialect">;
export type WaterfallInquiry = Pick<Inquiry, "place" | "filters" | "from" | "to">;

/** Counts on the records what each rule leaves out at each of some sites, all inside the place of the inquiry; nothing where no unit is. */
export async function countRules(
  { engine, dialect }: WaterfallSource,
  family: Family,
  exclusions: readonly Exclusion[],
  sites: readonly number[],
  inquiry: WaterfallInquiry,
  options: QueryOptions,
): Promise<CountsAt> {
  const names = exclusions.flatMap((_, at) => [`units_${at}`, `patients_${at}`]);
  const shape = Object.fromEntries(["site", "units", ...names].map((name) => [name, "integer" as const]));
  const { columns } = await engine.query(
    { sql: waterfallSql(family, exclusions, { ...inquiry, sites }, dialect), shape },
    options,
  );
  const rows = new Map((columns.site as readonly number[]).map((site, row) => [site, row]));
  return (site) => {
    const read = (name: string) => {
      const row = rows.get(site);
      return row === undefined ? 0 : (columns[name]![row] ?? 0);
    };
    const removed = exclusions.map((_, at) => ({ units: read(`units_${at}`), patients: read(`patients_${at}`) }));
    return { units: read("units"), removed };
  };
}
