import { useEffect, useRef, useState } from "react";
import type { ConsoleOutcome, SqlConsole } from "../../../extract/console/SqlConsole.ts";

/** A statement with what came of it; `failed` where the engine itself ended. */
export type Run =
  | { readonly state: "running"; readonly statement: string }
  | { readonly state: "cancelled"; readonly statement: string }
  | { readonly state: "failed"; readonly statement: string; readonly error: unknown }
  | { readonly state: "done"; readonly statement: string; readonly outcome: ConsoleOutcome };

/** Runs one statement at a time; another one, or leaving the screen, cancels it. */
export function useRun(console: SqlConsole) {
  const [run, setRun] = useState<Run | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  function start(statement: string): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const settle = (settled: Run) => {
      if (running.current === controller) setRun(settled);
    };
    setRun({ state: "running", statement });
    console.run(statement, controller.signal).then(
      (outcome) => settle({ state: "done", statement, outcome }),
      (error: unknown) =>
        settle(controller.signal.aborted ? { state: "cancelled", statement } : { state: "failed", statement, error }),
    );
  }
  return { run, start, cancel: () => running.current?.abort() };
}
