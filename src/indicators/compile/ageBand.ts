import { ageBands } from "../../perimeter/View.ts";

/** Index of the age band in `ageBands`, as SQL. */
export function ageBand(age: string): string {
  const upper = ageBands
    .map((band) => Number(/–(\d+)$/.exec(band)?.[1] ?? Number.NaN))
    .filter((bound) => !Number.isNaN(bound));
  return `CAST(CASE WHEN ${age} IS NULL THEN NULL ${upper.map((bound, index) => `WHEN ${age} <= ${bound} THEN ${index}`).join(" ")} ELSE ${upper.length} END AS TINYINT)`;
}
