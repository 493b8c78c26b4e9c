import type { SqlConsole } from "../../../extract/console/SqlConsole.ts";

const most = 20;

const first = `SELECT visit_type, count(*) AS stays
FROM visit_occurrence
GROUP BY ALL
ORDER BY stays DESC`;

/** What was written in the console of an extract: it goes with the extract, and nothing stores it. */
export class ConsoleMemory {
  #draft = first;
  #history: readonly string[] = [];

  /** The text as it stands; a first question where nothing was written yet. */
  get draft(): string {
    return this.#draft;
  }

  /** Statements that were run, the latest first, each once. */
  get history(): readonly string[] {
    return this.#history;
  }

  write(draft: string): void {
    this.#draft = draft;
  }

  remember(statement: string): void {
    this.#history = [statement, ...this.#history.filter((one) => one !== statement)].slice(0, most);
  }
}

const memories = new WeakMap<SqlConsole, ConsoleMemory>();

/** The memory of a console. */
export function memoryOf(console: SqlConsole): ConsoleMemory {
  const known = memories.get(console) ?? new ConsoleMemory();
  memories.set(console, known);
  return known;
}
