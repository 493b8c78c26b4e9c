import type { AdditiveSystem } from "./additiveSystem.ts";
import type { HiddenCells } from "./HiddenCells.ts";

/** Hidden cells in groups that no relation links: what a reader learns of one group says nothing of another. */
export function hiddenGroups(
  { relations, relationsOf }: AdditiveSystem,
  hidden: HiddenCells,
): readonly (readonly number[])[] {
  const isReached = new Uint8Array(relationsOf.length);
  const isRead = new Uint8Array(relations.length);
  const groups: number[][] = [];
  for (const start of hidden.list()) {
    if (isReached[start]) continue;
    isReached[start] = 1;
    const group = [start];
    for (let head = 0; head < group.length; head += 1)
      for (const relation of relationsOf[group[head]!]!) {
        if (isRead[relation]) continue;
        isRead[relation] = 1;
        for (const at of hidden.inRelation(relation)) {
          if (isReached[at]) continue;
          isReached[at] = 1;
          group.push(at);
        }
      }
    groups.push(group);
  }
  return groups;
}
