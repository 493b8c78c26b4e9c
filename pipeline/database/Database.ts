import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../../src/engine/literal.ts";

export interface DatabaseSettings {
  /** Where DuckDB spills what memory cannot hold; removed with the rest of the work. */
  readonly temporary: string;
  readonly threads: number;
  /** DuckDB's own syntax, for example `8GB`; null leaves its default of 80 % of the machine. */
  readonly memory: string | null;
}

type Cell = string | number | bigint | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** Native DuckDB in memory, for one run of the pipeline. Timestamps with a zone become local time of the establishment. */
export class Database {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly threads: number,
  ) {}

  static async open(settings: DatabaseSettings, timeZone = "Europe/Paris"): Promise<Database> {
    const instance = await DuckDBInstance.create(":memory:", {
      threads: String(settings.threads),
      temp_directory: settings.temporary,
      autoinstall_known_extensions: "false",
      ...(settings.memory === null ? {} : { memory_limit: settings.memory }),
    });
    const database = new Database(instance, await instance.connect(), settings.threads);
    await database.run(`SET TimeZone = ${literal(timeZone)}`);
    return database;
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly Row[]> {
    const result = await this.connection.runAndReadAll(sql);
    return result.getRowObjectsJS() as unknown as readonly Row[];
  }

  /** The single number that a statement gives. */
  async count(sql: string): Promise<number> {
    const [row] = await this.rows(sql);
    return Number(Object.values(row ?? {})[0] ?? 0);
  }

  /** Runs a statement on one thread: what a file's bytes depend on must not depend on the machine. */
  async runAlone(sql: string): Promise<void> {
    await this.run("SET threads = 1");
    try {
      await this.run(sql);
    } finally {
      await this.run(`SET threads = ${this.threads}`);
    }
  }

  /** Sends the rows of a statement through `transform` into a table that exists, chunk by chunk. */
  async pipe(sql: string, table: string, transform: (chunk: DuckDBDataChunk) => DuckDBDataChunk): Promise<void> {
    // An appender closes the stream of its own connection.
    const other = await this.instance.connect();
    try {
      const result = await this.connection.stream(sql);
      const appender = await other.createAppender(table);
      for (
        let chunk = await result.fetchChunk();
        chunk !== null && chunk.rowCount > 0;
        chunk = await result.fetchChunk()
      ) {
        appender.appendDataChunk(transform(chunk));
      }
      appender.closeSync();
    } finally {
      other.closeSync();
    }
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
