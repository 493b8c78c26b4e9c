import type { Engine } from "./Engine.ts";

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

function unlessAborted<T>(task: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return task;
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    task.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
