import type { LoadingEngine } from "../engine/Engine.ts";
import type { Calendar } from "../indicators/compile/Calendar.ts";
import { compileFamily } from "../indicators/compile/compileCatalogue.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import type { Step } from "../indicators/compile/Step.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { rollUps, subjectsOf } from "./rollUps.ts";
import { siteMember } from "./SiteMember.ts";

export interface BuildOptions {
  readonly signal?: AbortSignal;
  /** Share done (0–1), after each relation. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Makes the units and the roll-ups of a catalogue from the tables of an extract, before the engine is locked.
 * Only indicators that the extract can measure may be given.
 */
export async function buildCube(engine: LoadingEngine, indicators: readonly Indicator[], calendar: Calendar, dialect: Dialect, options: BuildOptions = {}): Promise<void> {
  const plan: (readonly Step[])[] = [siteMember, ...familiesOf(indicators).map((family) => [
    ...compileFamily(family, calendar, dialect),
    ...subjectsOf(family).flatMap((subject) => rollUps(subject, calendar, dialect)),
  ])];
  const total = plan.flat().length;
  let done = 0;
  for (const steps of plan) {
    for (const step of steps) {
      options.signal?.throwIfAborted();
      await engine.execute(`CREATE ${step.kind === "view" ? "VIEW" : "TABLE"} ${step.name} AS ${step.select}`, { signal: options.signal });
      options.onProgress?.(++done / total);
    }
    for (const step of steps) if (step.kind === "step") await engine.execute(`DROP TABLE ${step.name}`);
  }
}
