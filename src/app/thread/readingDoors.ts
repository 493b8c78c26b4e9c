import type { ConsoleOutcome } from "../../extract/console/SqlConsole.ts";
import type { Progress } from "../../extract/TableReader.ts";
import type { ExtractOnScreen, ExtractRequest } from "../../views/context/Extracts.ts";
import type { OpenForReading, Reading } from "../openForReading.ts";
import type { Asking } from "./Call.ts";
import { figureDoors } from "./figureDoors.ts";

/** The questions to a thread that holds one extract at most: to open it, to its figures, to its records. */
export function readingDoors(open: OpenForReading) {
  let reading: Reading | null = null;
  let rest!: () => void;
  const atRest = new Promise<void>((resolve) => (rest = resolve));
  const held = () => {
    if (!reading) throw new Error("nothing is open");
    return reading;
  };
  return {
    async open(asked: { readonly request: ExtractRequest; readonly base: string }, { signal, tell }: Asking<Progress>) {
      const outcome = await open(asked.request, { base: asked.base, signal, onProgress: tell });
      if (!outcome.accepted) return outcome;
      reading = outcome;
      const { opened, service, previous, keeping, console, checkAgain } = outcome;
      const { catalogue, tree, validations } = service;
      return {
        accepted: true as const,
        opened: withoutEngine(opened),
        known: { catalogue, tree, validations },
        previous,
        keeping: keeping && { kept: keeping.kept, byItself: keeping.byItself },
        limit: console && console.limit,
        isToCheck: checkAgain !== null,
      };
    },
    async checkAgain(_: null, { tell }: Asking<Progress>) {
      const found = await held().checkAgain!(tell, atRest);
      return found.accepted ? { ...found, opened: withoutEngine(found.opened) } : found;
    },
    rest: () => rest(),
    keep: () => held().keeping!.keep(),
    forget: () => held().keeping!.forget(),
    words: (_: null, { signal }: Asking) => held().console!.words(signal),
    run: (sql: string, { signal }: Asking): Promise<ConsoleOutcome> => held().console!.run(sql, signal),
    close: () => held().close(),
    ...figureDoors(() => held().service),
  };
}

/** What was found may bring the engine that found it. */
const withoutEngine = ({ descriptor, report, label }: ExtractOnScreen["opened"]): ExtractOnScreen["opened"] => ({
  descriptor,
  report,
  label,
});
