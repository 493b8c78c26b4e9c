import type { RollUp } from "./RollUp.ts";
import { rollUpName, type RollUpKind, type Subject } from "./rollUps.ts";

/** Every roll-up of an extract, by its name. */
export type Cube = ReadonlyMap<string, RollUp>;

/** Throws `RangeError` where the cube was built without the subject. */
export function rollUpOf(cube: Cube, kind: RollUpKind, subject: Subject): RollUp {
  const found = cube.get(rollUpName(kind, subject));
  if (!found) throw new RangeError(`the cube has no ${rollUpName(kind, subject)}`);
  return found;
}
