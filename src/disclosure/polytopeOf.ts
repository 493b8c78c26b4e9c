import { type AdditiveSystem, coefficient } from "./additiveSystem.ts";
import { CountPolytope } from "./CountPolytope.ts";
import type { HiddenCells } from "./HiddenCells.ts";

/** What a group of hidden cells may hold, each count less the least that it may be; counts come in the order of the group. */
export function polytopeOf(
  { relations, relationsOf }: AdditiveSystem,
  hidden: HiddenCells,
  group: readonly number[],
  room: Float64Array,
): CountPolytope {
  const index = new Map(group.map((at, place) => [at, place]));
  const involved = [...new Set(group.flatMap((at) => relationsOf[at]!))];
  const rows = involved.map((relation) =>
    hidden.inRelation(relation).map((at): [number, number] => [index.get(at)!, coefficient(relations[relation]!, at)]),
  );
  return new CountPolytope(
    rows,
    group.map((at) => room[at]!),
  );
}
