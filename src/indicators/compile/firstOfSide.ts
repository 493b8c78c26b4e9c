import { countedSides } from "./countedSides.ts";
import type { Family } from "./Family.ts";
import { packedColumns, packFlags, unpackFlags, type Flag } from "./packedFlags.ts";
import type { Step } from "./Step.ts";

/** Columns of units that say, for each side of the indicators of a family, whether a unit is the first of its patient there. */
export interface FirstOfSide {
  /** Steps from `packing` to the units that are on a side where an earlier one of their patient is: `repeated_<family>`. */
  readonly steps: readonly Step[];
  /** Columns to add to `packing` beside `repeated_<family>` `r`. */
  readonly added: readonly string[];
  /** Each of them as an expression over the two put together. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * A patient comes back for the same reason far less often than for any: counted once on each side, the patients of a cell are bounded so
 * closely that their records are hardly ever asked. `packing` has the flags of its family, `patients` says who has several units.
 */
export function firstOfSide(
  family: Family,
  packing: string,
  patients: string,
  flags: ReadonlyMap<string, string>,
): FirstOfSide {
  const sides = sidesOf(family, flags);
  if (sides.length === 0) return { steps: [], added: [], columns: new Map() };
  const on = packedColumns(sides, "on_side");
  const before = packedColumns(sides, "before");
  const again = packedColumns(sides, "again");
  const earlier = on.map((column, at) => `bit_or(${column}) OVER earlier AS ${before[at]}`);
  const both = on.map((column, at) => `${column} & ${before[at]}`);
  const repeats = unpackFlags(sides, "again");
  return {
    steps: [
      {
        name: `repeated_${family.id}`,
        kind: "draft",
        select: `SELECT unit_id, ${both.map((bits, at) => `${bits} AS ${again[at]}`).join(", ")}
  FROM (SELECT unit_id, ${[...on, ...earlier].join(", ")}
    FROM (SELECT u.unit_id, u.person_id, ${packFlags(sides, "on_side").join(", ")} FROM ${packing} u
      JOIN ${patients} p ON p.person_id = u.person_id AND p.again)
    WINDOW earlier AS (PARTITION BY person_id ORDER BY unit_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
  WHERE ${both.map((bits) => `(${bits}) <> 0`).join(" OR ")}`,
      },
    ],
    added: again.map((column) => `coalesce(r.${column}, 0) AS ${column}`),
    columns: new Map(
      ownSides(family).map(({ column, alike, condition }) => [
        column,
        `(u.person_id IS NOT NULL AND ${unpacked(condition, flags)} AND NOT ${repeats.get(alike)!})`,
      ]),
    ),
  };
}

/** The sides that mark their own. */
const ownSides = ({ indicators }: Family) =>
  indicators.flatMap(countedSides).flatMap(({ own, condition }) => (own ? [{ ...own, condition }] : []));

/** Those alike once, over the packed flags. */
function sidesOf(family: Family, flags: ReadonlyMap<string, string>): readonly Flag[] {
  const sides = new Map(ownSides(family).map(({ alike, condition }) => [alike, unpacked(condition, flags)]));
  return [...sides].map(([name, condition]) => ({ name, condition }));
}

const unpacked = (condition: string, flags: ReadonlyMap<string, string>) =>
  condition.replaceAll(/\bu\.(\w+)/g, (_, name: string) => flags.get(name)!);
