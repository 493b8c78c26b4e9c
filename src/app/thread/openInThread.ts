import type { SqlConsole } from "../../extract/console/SqlConsole.ts";
import type { Keeping, OpenForReading, ReadingOptions, ReadingOutcome } from "../openForReading.ts";
import { Caller, type Thread } from "./Caller.ts";
import type { readingDoors } from "./readingDoors.ts";
import { serviceInThread } from "./serviceInThread.ts";

/** Milliseconds that a cancelled opening has to let go of what it holds. */
const windingUp = 2000;

type ReadingCaller = Caller<ReturnType<typeof readingDoors>>;

/** Opens each extract in a thread of its own, which ends with it; the first is started ahead, while the page draws its frame. */
export function openInThreads(start: () => Thread): OpenForReading {
  let ahead: Thread | null = start();
  return (request, options) => {
    const caller: ReadingCaller = new Caller(ahead ?? start());
    ahead = null;
    return openIn(caller, request, options);
  };
}

async function openIn(
  caller: ReadingCaller,
  request: Parameters<OpenForReading>[0],
  { base, signal, onProgress }: ReadingOptions,
): Promise<ReadingOutcome> {
  const found = await caller.ask("open", { request, base }, { signal, onTold: onProgress }).catch((thrown: unknown) => {
    // What is cancelled ends its own workers and requests first.
    setTimeout(() => caller.end(thrown), signal.aborted ? windingUp : 0);
    throw thrown;
  });
  if (!found.accepted) {
    caller.end(new Error("the extract was refused"));
    return found;
  }
  const { opened, known, previous, keeping, limit, isToCheck } = found;
  return {
    accepted: true,
    opened,
    service: serviceInThread(caller, known),
    previous,
    console: limit === null ? null : consoleIn(caller, limit),
    keeping: keeping && keepingIn(caller, keeping),
    checkAgain: isToCheck
      ? (onTold, atRest) => {
          // A thread that computes what the page shows next is not at rest, though the page is.
          const rest = atRest.then(() => caller.quiet("checkAgain")).then(() => caller.ask("rest", null));
          rest.catch(() => undefined);
          return caller.ask("checkAgain", null, { onTold });
        }
      : null,
    async close() {
      try {
        await caller.ask("close", null);
        await caller.quiet();
      } finally {
        caller.end(new Error("the extract is closed"));
      }
    },
  };
}

const consoleIn = (caller: ReadingCaller, limit: number): SqlConsole => ({
  limit,
  words: (signal) => caller.ask("words", null, { signal }),
  run: (sql, signal) => caller.ask("run", sql, { signal }),
});

const keepingIn = (caller: ReadingCaller, { kept, byItself }: Pick<Keeping, "kept" | "byItself">): Keeping => ({
  kept,
  byItself,
  keep: () => caller.ask("keep", null),
  forget: () => caller.ask("forget", null),
});
