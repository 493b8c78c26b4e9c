import type { LoadingEngine } from "../engine/Engine.ts";
import type { Calendar } from "../indicators/compile/Calendar.ts";
import { compileFamily } from "../indicators/compile/compileCatalogue.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import { withoutRepeats, type Step } from "../indicators/compile/Step.ts";
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
export async function buildCube(
  engine: LoadingEngine,
  indicators: readonly Indicator[],
  calendar: Calendar,
  dialect: Dialect,
  options: BuildOptions = {},
): Promise<void> {
  const steps = withoutRepeats([
    ...siteMember,
    ...familiesOf(indicators).flatMap((family) => [
      ...compileFamily(family, calendar, dialect),
      ...subjectsOf(family).flatMap((subject) => rollUps(subject, calendar, dialect)),
    ]),
  ]);
  for (const [index, { name, select, kind }] of steps.entries()) {
    options.signal?.throwIfAborted();
    await engine.execute(`CREATE ${kind === "view" ? "VIEW" : "TABLE"} ${name} AS ${select}`, {
      signal: options.signal,
    });
    for (const done of noLongerRead(steps, index))
      await engine.execute(`DROP TABLE ${done}`, { signal: options.signal });
    options.onProgress?.((index + 1) / steps.length);
  }
}

/** Intermediate tables that the step at `index` was the last to read: memory is what the browser lacks. */
function noLongerRead(steps: readonly Step[], index: number): readonly string[] {
  const reads = ({ select }: Step, name: string) => new RegExp(`\\b${name}\\b`).test(select);
  return steps
    .slice(0, index + 1)
    .filter(
      ({ name, kind }, at) =>
        kind === "step" &&
        (at === index || reads(steps[index]!, name)) &&
        !steps.slice(index + 1).some((later) => reads(later, name)),
    )
    .map(({ name }) => name);
}
