import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { QueryOptions, Result, Shape, Statement } from "../Engine.ts";
import { EngineError } from "../EngineError.ts";
import { identifier } from "../literal.ts";
import { openStore } from "../openStore.ts";
import { QueryQueue } from "../QueryQueue.ts";
import { toEngineError } from "../toEngineError.ts";
import { readArrowResult } from "./readArrowResult.ts";
import { sendStatement } from "./sendStatement.ts";
import { startDuckDb } from "./startDuckDb.ts";
import { usableThreads } from "./usableThreads.ts";
import type { WasmEngine } from "./WasmEngine.ts";

export interface WasmEngineOptions {
  /** As DuckDB writes it. */
  readonly memoryLimit?: string;
  /** As many as the page may use, where not said. */
  readonly threads?: number;
}

/**
 * Opens an empty in-memory DuckDB in a worker, whose tables are kept compressed. Statements run one at a time by priority. `query` runs in a read-only
 * transaction of its own connection: it refuses to write and does not see temporary tables of `execute`.
 */
export async function openWasmEngine({
  memoryLimit = "1.6GB",
  threads = usableThreads(),
}: WasmEngineOptions = {}): Promise<WasmEngine> {
  const database = await startDuckDb(threads);
  const writing = await database.connect();
  await writing.query(
    `SET memory_limit = '${memoryLimit}'; SET preserve_insertion_order = false;
     SET autoload_known_extensions = false; SET autoinstall_known_extensions = false;
     ${openStore}; USE store`,
  );
  const staging = await database.connect();
  const queue = new QueryQueue();
  let end: (reason: EngineError) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (end = reject));
  ended.catch(() => undefined);

  const run = <T>(sql: string, options: QueryOptions | undefined, task: () => Promise<T>) =>
    queue.run(
      () =>
        Promise.race([task(), ended]).catch((thrown: unknown) => {
          throw options?.signal?.aborted ? options.signal.reason : toEngineError(thrown, sql);
        }),
      options,
    );

  /** After `lock`: one connection in one read-only transaction, since nothing is written any more. */
  let reading: AsyncDuckDBConnection | null = null;
  const close = async () => {
    end(new EngineError("closed", "the engine is closed", ""));
    await queue.close();
    await database.terminate();
  };
  /** A statement sent in slices that a cancellation can stop takes a third longer: while loading, an abort ends the engine instead. */
  const whole = async <T>(signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> => {
    const abort = () => void close();
    signal?.throwIfAborted();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      return await task();
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  };

  return {
    query: (statement, options) =>
      run(statement.sql, options, () =>
        reading ? read(reading, statement, options) : whole(options?.signal, () => ask(database, statement)),
      ),
    async execute(sql, options) {
      await run(sql, options, () => whole(options?.signal, () => writing.query(sql)));
    },
    async insertArrow(name, stream, options) {
      await run("", options, () => staging.insertArrowFromIPCStream(stream, { name, create: true }));
      return `memory.main.${identifier(name)}`;
    },
    async dropArrow(name) {
      const sql = `DROP TABLE IF EXISTS ${identifier(name)}`;
      await run(sql, undefined, () => staging.query(sql));
    },
    async lock() {
      // A statement of several threads that is cancelled may never end. Answers come from roll-ups: one is enough for them.
      const sql = "SET threads = 1; SET enable_external_access = false; SET lock_configuration = true";
      await run(sql, undefined, () => writing.query(sql));
      reading = await database.connect();
      await reading.query(`USE store; ${readOnly}`);
    },
    close,
  };
}

const readOnly = "BEGIN TRANSACTION READ ONLY";

/** A question while loading: a connection of its own, which sees what was written so far. */
async function ask<S extends Shape>(database: AsyncDuckDB, statement: Statement<S>): Promise<Result<S>> {
  const connection = await database.connect();
  try {
    await connection.query(`USE store; ${readOnly}`);
    await refuseSeveral(connection, statement.sql);
    return readArrowResult(await connection.query(statement.sql), statement);
  } finally {
    void connection.close();
  }
}

async function read<S extends Shape>(
  connection: AsyncDuckDBConnection,
  statement: Statement<S>,
  options: QueryOptions | undefined,
): Promise<Result<S>> {
  try {
    await refuseSeveral(connection, statement.sql);
    return readArrowResult(await sendStatement(connection, statement.sql, options?.signal), statement);
  } catch (thrown) {
    // An error or a cancellation spoils the transaction.
    await connection.query("ROLLBACK").catch(() => undefined);
    await connection.query(readOnly);
    throw thrown;
  }
}

/** DuckDB prepares a single statement only, and a second one could end the transaction. */
async function refuseSeveral(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
  if (sql.includes(";")) await (await connection.prepare(sql)).close();
}
