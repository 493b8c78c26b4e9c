import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Grain } from "../perimeter/View.ts";

const fromTheCoarsest: readonly Grain[] = ["term", "quarter", "month", "week"];

/** The grain asked for, or the finest at which the sheet lets the indicator be read. */
export function finestGrainOf({ finestGrain }: Pick<Indicator, "finestGrain">, grain: Grain): Grain {
  const tooFine = finestGrain !== undefined && fromTheCoarsest.indexOf(grain) > fromTheCoarsest.indexOf(finestGrain);
  return tooFine ? finestGrain : grain;
}
