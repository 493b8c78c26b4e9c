import type { LoadingEngine } from "../engine/Engine.ts";
import type { Calendar } from "../indicators/compile/Calendar.ts";
import { compileFamily } from "../indicators/compile/compileCatalogue.ts";
import { familiesOf, type Family } from "../indicators/compile/Family.ts";
import { withoutRepeats, type Step } from "../indicators/compile/Step.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Cube } from "./Cube.ts";
import { oddStays } from "./oddStays.ts";
import { passageCoverage } from "./passageCoverage.ts";
import { readRollUp } from "./readRollUp.ts";
import type { RollUp } from "./RollUp.ts";
import { rollUps, subjectsOf, type RollUpStatement } from "./rollUps.ts";
import { siteMember } from "./SiteMember.ts";

export interface BuildOptions {
  readonly signal?: AbortSignal;
  /** Share done (0–1), after each relation. */
  readonly onProgress?: (done: number) => void;
  /** Roll-ups of the same records: they are not made again, nor what they alone are made from. */
  readonly known?: Cube | undefined;
}

/**
 * Makes the units of a catalogue from the tables of an extract, before the engine is locked, and answers with their roll-ups.
 * Only indicators that the extract can measure may be given.
 */
export async function buildCube(
  engine: LoadingEngine,
  indicators: readonly Indicator[],
  calendar: Calendar,
  dialect: Dialect,
  { signal, onProgress, known }: BuildOptions = {},
): Promise<Cube> {
  const cube = new Map<string, RollUp>(known);
  const steps = withoutUnread(
    withoutRepeats<Step | RollUpStatement>([
      ...siteMember,
      ...oddStays(calendar, dialect),
      ...byMemory(familiesOf(indicators)).flatMap((family) => [
        ...compileFamily(family, calendar, dialect),
        ...subjectsOf(family).flatMap((subject) => rollUps(subject, calendar, dialect)),
        ...(family.unit === "emergency passage" ? passageCoverage(calendar, dialect) : []),
      ]),
    ]).filter(({ name }) => !cube.has(name)),
  );
  for (const [index, step] of steps.entries()) {
    signal?.throwIfAborted();
    if (step.kind === "roll-up") cube.set(step.name, await readRollUp(engine, step, { signal }));
    else await engine.execute(`CREATE ${created[step.kind]} ${step.name} AS ${step.select}`, { signal });
    for (const done of noLongerRead(steps, index)) await engine.execute(`DROP TABLE ${done}`, { signal });
    onProgress?.((index + 1) / steps.length);
  }
  return cube;
}

const created = { step: "TABLE", draft: "TEMP TABLE", table: "TABLE", view: "VIEW" } as const satisfies Record<
  Step["kind"],
  string
>;

const isPassing = ({ kind }: Pick<Step | RollUpStatement, "kind">) => kind === "step" || kind === "draft";

/** Documents first: the copy that their roll-ups are made from is the largest of all, and is gone before other units are made. */
const byMemory = (families: readonly Family[]) =>
  [...families].sort((a, b) => Number(b.unit === "document") - Number(a.unit === "document"));

const reads = ({ select }: { readonly select: string }, name: string) => new RegExp(`\\b${name}\\b`).test(select);

/** Leaves out intermediate tables that nothing reads. */
function withoutUnread(steps: readonly (Step | RollUpStatement)[]): readonly (Step | RollUpStatement)[] {
  const needed = steps.filter(
    (step, at) => !isPassing(step) || steps.slice(at + 1).some((later) => reads(later, step.name)),
  );
  return needed.length === steps.length ? needed : withoutUnread(needed);
}

/** Intermediate tables that the step at `index` was the last to read: memory is what the browser lacks. */
function noLongerRead(steps: readonly (Step | RollUpStatement)[], index: number): readonly string[] {
  return steps
    .slice(0, index + 1)
    .filter(
      ({ name, kind }, at) =>
        isPassing({ kind }) &&
        (at === index || reads(steps[index]!, name)) &&
        !steps.slice(index + 1).some((later) => reads(later, name)),
    )
    .map(({ name }) => name);
}
