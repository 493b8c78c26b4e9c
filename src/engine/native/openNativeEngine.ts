import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { LoadingEngine, QueryOptions, Result, Shape, Statement } from "../Engine.ts";
import { openStore } from "../openStore.ts";
import { QueryQueue } from "../QueryQueue.ts";
import { toEngineError } from "../toEngineError.ts";
import { readNativeResult } from "./readNativeResult.ts";

export interface NativeEngineOptions {
  readonly threads?: number;
  /** As DuckDB writes it: `"2GB"`. Without it, DuckDB's own default. */
  readonly memoryLimit?: string;
}

/**
 * Opens an empty in-memory DuckDB in Node, whose tables are kept compressed. Statements run one at a time, each with all threads. `query` runs in a
 * read-only transaction of its own connection: it refuses to write and does not see temporary tables of `execute`.
 */
export async function openNativeEngine({ threads = 2, memoryLimit }: NativeEngineOptions = {}): Promise<LoadingEngine> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(threads),
    preserve_insertion_order: "false",
    autoload_known_extensions: "false",
    autoinstall_known_extensions: "false",
    ...(memoryLimit === undefined ? {} : { memory_limit: memoryLimit }),
  });
  const writing = await instance.connect();
  const reading = await instance.connect();
  await writing.run(`${openStore}; USE store`);
  await reading.run("USE store");
  const queue = new QueryQueue();
  let closed = false;

  const run = <T>(sql: string, options: QueryOptions | undefined, task: () => Promise<T>) =>
    queue.run(
      () =>
        task().catch((thrown: unknown) => {
          throw options?.signal?.aborted ? options.signal.reason : toEngineError(thrown, sql);
        }),
      options,
    );

  return {
    query<S extends Shape>(statement: Statement<S>, options?: QueryOptions): Promise<Result<S>> {
      return run(statement.sql, options, async () => {
        await reading.run("BEGIN TRANSACTION READ ONLY");
        try {
          if (statement.sql.includes(";")) await refuseSeveral(reading, statement.sql);
          const result = await interruptible(reading, options?.signal, () => reading.run(statement.sql));
          return await readNativeResult(result, statement);
        } finally {
          await reading.run("ROLLBACK").catch(() => undefined);
        }
      });
    },
    async execute(sql, options) {
      await run(sql, options, () => interruptible(writing, options?.signal, () => writing.run(sql)));
    },
    async lock() {
      const sql = "SET enable_external_access = false; SET lock_configuration = true";
      await run(sql, undefined, () => writing.run(sql));
    },
    async close() {
      if (closed) return;
      closed = true;
      const idle = queue.close();
      writing.interrupt();
      reading.interrupt();
      await idle;
      writing.closeSync();
      reading.closeSync();
      instance.closeSync();
    },
  };
}

/** DuckDB prepares a single statement only. */
async function refuseSeveral(connection: DuckDBConnection, sql: string): Promise<void> {
  (await connection.prepare(sql)).destroySync();
}

/** Interrupts again and again, since an interruption that comes before DuckDB has begun is forgotten. */
async function interruptible<T>(
  connection: DuckDBConnection,
  signal: AbortSignal | undefined,
  task: () => Promise<T>,
): Promise<T> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const interrupt = () => {
    connection.interrupt();
    timer = setInterval(() => connection.interrupt(), 10);
  };
  signal?.addEventListener("abort", interrupt, { once: true });
  try {
    const value = await task();
    signal?.throwIfAborted();
    return value;
  } finally {
    signal?.removeEventListener("abort", interrupt);
    clearInterval(timer);
  }
}
