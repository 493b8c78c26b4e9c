import type { LoadingEngine, QueryOptions } from "../../engine/Engine.ts";
import type { Published } from "../../extract/PublishedGrain.ts";
import { familiesOf } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Cube } from "../Cube.ts";
import { readRollUp } from "../readRollUp.ts";
import type { RollUp } from "../RollUp.ts";
import { publishedRollUps } from "./publishedRollUps.ts";
import { siteAt } from "./siteAt.ts";

/** Makes the roll-ups of the indicators that an extract publishes counts of, before the engine is locked. */
export async function buildPublished(
  engine: LoadingEngine,
  indicators: readonly Indicator[],
  published: Published,
  options?: QueryOptions,
): Promise<Cube> {
  const cube = new Map<string, RollUp>();
  for (const { name, select } of siteAt) await engine.execute(`CREATE TABLE ${name} AS ${select}`, options);
  const families = familiesOf(indicators.filter(({ id }) => published.has(id)));
  for (const { absent, ...statement } of families.flatMap((family) => publishedRollUps(family, published))) {
    const rollUp = await readRollUp(engine, statement, options, "number");
    const nothing = absent.map((column) => [column, new Uint16Array(rollUp.length)] as const);
    cube.set(statement.name, { ...rollUp, sums: { ...rollUp.sums, ...Object.fromEntries(nothing) } });
  }
  for (const { name } of [...siteAt].reverse()) await engine.execute(`DROP TABLE ${name}`, options);
  return cube;
}
