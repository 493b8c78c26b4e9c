import type { Engine, LoadingEngine } from "../../src/engine/Engine.ts";

/** A statement that was run, and how long it took. */
export interface Ran {
  readonly sql: string;
  readonly milliseconds: number;
}

/** The same engine, which notes in `ran` every statement that it answered. */
export function recordingEngine(engine: Engine, ran: Ran[]): Engine {
  return {
    query: (statement, options) => timed(ran, statement.sql, engine.query(statement, options)),
    close: () => engine.close(),
  };
}

/** The same while an extract is being loaded. */
export function recordingLoader(engine: LoadingEngine, ran: Ran[]): LoadingEngine {
  return {
    ...recordingEngine(engine, ran),
    execute: (sql, options) => timed(ran, sql, engine.execute(sql, options)),
    lock: () => engine.lock(),
  };
}

async function timed<T>(ran: Ran[], sql: string, answer: Promise<T>): Promise<T> {
  const started = performance.now();
  const found = await answer;
  ran.push({ sql, milliseconds: performance.now() - started });
  return found;
}
