import type { Engine } from "./Engine.ts";
import { unlessAborted } from "./unlessAborted.ts";

/** An engine that is still starting: questions wait for it, and reject as it does where it never starts. `onAsked`: one was put. */
export function lateEngine(starting: Promise<Engine>, onAsked?: () => void): Engine {
  return {
    async query(statement, options) {
      onAsked?.();
      const engine = await unlessAborted(starting, options?.signal);
      return engine.query(statement, options);
    },
    close: () =>
      starting.then(
        (engine) => engine.close(),
        () => undefined,
      ),
  };
}
