import type { SqlConsole } from "../../../extract/console/SqlConsole.ts";

/** What was written in the console of an extract: it goes with the extract, and nothing stores it. */
export interface ConsoleMemory {
  draft: string;
  /** Statements that were run, the latest first, each once. */
  history: readonly string[];
}

const most = 20;
const memories = new WeakMap<SqlConsole, ConsoleMemory>();

/** The memory of a console, with a first question where nothing was written yet. */
export function memoryOf(console: SqlConsole): ConsoleMemory {
  const known = memories.get(console) ?? { draft: first, history: [] };
  memories.set(console, known);
  return known;
}

export function remember(memory: ConsoleMemory, statement: string): void {
  memory.history = [statement, ...memory.history.filter((one) => one !== statement)].slice(0, most);
}

const first = `SELECT visit_type, count(*) AS stays
FROM visit_occurrence
GROUP BY ALL
ORDER BY stays DESC`;
