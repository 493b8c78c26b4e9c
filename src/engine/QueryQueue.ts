import { EngineError } from "./EngineError.ts";
import type { Priority, QueryOptions } from "./Engine.ts";

const order: readonly Priority[] = ["figure", "detail", "prefetch"];

interface Waiting {
  readonly start: () => void;
  readonly drop: (reason: unknown) => void;
}

/**
 * Runs one task at a time: the engine shares its only thread between statements, so that running several makes all of
 * them late. Waiting tasks start by priority, then in order of arrival; an aborted one leaves the queue unstarted.
 */
export class QueryQueue {
  #running = false;
  #closed = false;
  #current: Promise<void> = Promise.resolve();
  readonly #waiting: Record<Priority, Set<Waiting>> = { figure: new Set(), detail: new Set(), prefetch: new Set() };

  /** Settles as the task does, or rejects with the signal's reason if it is aborted while waiting. */
  run<T>(task: () => Promise<T>, { signal, priority = "figure" }: QueryOptions = {}): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.#closed) return Promise.reject(closed());
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        this.#waiting[priority].delete(entry);
        signal?.removeEventListener("abort", onAbort);
      };
      const onAbort = () => entry.drop(signal?.reason);
      const entry: Waiting = {
        start: () => {
          leave();
          this.#current = task()
            .then(resolve, reject)
            .then(() => this.#next());
        },
        drop: (reason) => {
          leave();
          reject(reason);
        },
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      this.#waiting[priority].add(entry);
      if (!this.#running) this.#next();
    });
  }

  /** Drops whatever waits, with `EngineError` "closed"; resolves when the running task has ended. */
  close(): Promise<void> {
    this.#closed = true;
    for (const priority of order) for (const entry of this.#waiting[priority]) entry.drop(closed());
    return this.#current;
  }

  #next(): void {
    const priority = order.find((candidate) => this.#waiting[candidate].size > 0);
    this.#running = priority !== undefined;
    if (priority === undefined) return;
    const [entry] = this.#waiting[priority];
    entry?.start();
  }
}

const closed = () => new EngineError("closed", "the engine is closed", "");
