import type { KeyValue } from "./KeyValue.ts";
import { groupRows } from "./groupRows.ts";
import type { RollUp, RollUpKey, Sums } from "./RollUp.ts";
import { breakdownDimensions } from "./rollUps.ts";
import { totalByGroup } from "./totalByGroup.ts";

/** What does not make a roll-up so many times smaller costs more than it saves. */
const worthwhile = 4;

/** Of as many combinations of breakdowns the marginals are kept: what a reader goes through for a while. */
const mostKept = 6;

const known = new WeakMap<RollUp, Map<string, RollUp>>();

/**
 * A roll-up added up over the breakdowns that are not in `asked`. A reader who filters by sex goes from site to site: the ages are added
 * up for the first of them, and each column when it is first read. The roll-up itself where that leaves it hardly smaller.
 */
export function marginal(rollUp: RollUp, asked: ReadonlySet<string>): RollUp {
  const names = Object.keys(rollUp.keys);
  const kept = names.filter((name) => asked.has(name) || !breakdownDimensions.some((one) => one === name));
  if (kept.length === names.length) return rollUp;
  const found = known.get(rollUp) ?? new Map<string, RollUp>();
  known.set(rollUp, found);
  const name = kept.join();
  const one = found.get(name) ?? addedUp(rollUp, kept);
  // The latest is kept longest.
  found.delete(name);
  found.set(name, one);
  if (found.size > mostKept) found.delete(found.keys().next().value!);
  return one;
}

const itself = (value: KeyValue) => value;

/** Numbers below 2^16 count units, which are fewer than 2^31 in all. */
function room(column: Sums, length: number): Int32Array | Float64Array {
  const isShort = column instanceof Uint8Array || column instanceof Uint16Array;
  return isShort ? new Int32Array(length) : new Float64Array(length);
}

function addedUp(rollUp: RollUp, names: readonly string[]): RollUp {
  const placeFirst = names.toSorted((a, b) => Number(b === "place") - Number(a === "place"));
  const grouped = groupRows(
    rollUp,
    placeFirst.map((name) => ({ name, counted: itself })),
  );
  const { samples } = grouped;
  if (samples.length * worthwhile > rollUp.length) return rollUp;
  const sums: Record<string, Sums> = {};
  for (const [name, column] of Object.entries(rollUp.sums))
    Object.defineProperty(sums, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = totalByGroup(column, grouped, room(column, samples.length));
        Object.defineProperty(sums, name, { enumerable: true, value });
        return value;
      },
    });
  const keyOf = ({ codes, values }: RollUpKey): RollUpKey => {
    const kept = codes instanceof Uint16Array ? new Uint16Array(samples.length) : new Uint32Array(samples.length);
    for (const [at, row] of samples.entries()) kept[at] = codes[row]!;
    return { codes: kept, values };
  };
  return {
    length: samples.length,
    keys: Object.fromEntries(names.map((name) => [name, keyOf(rollUp.keys[name]!)])),
    sums,
  };
}
