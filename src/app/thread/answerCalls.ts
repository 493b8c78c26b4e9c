import { EngineError } from "../../engine/EngineError.ts";
import type { Door, FromThread, SentError, ToThread } from "./Call.ts";

/** Where questions come from and answers go to: a worker's own side. */
export interface Asker {
  onmessage: ((event: MessageEvent<ToThread>) => void) | null;
  postMessage(message: FromThread): void;
}

/** Answers the questions of a page, as many at once as it asks. */
export function answerCalls(asker: Asker, doors: Readonly<Record<string, Door>>): void {
  const running = new Map<number, AbortController>();
  async function answer(call: number, door: string, asked: unknown, { signal }: AbortController): Promise<void> {
    const tell = (told: unknown) => {
      if (!signal.aborted) asker.postMessage({ call, told });
    };
    try {
      const found = await (doors[door] as (...all: unknown[]) => unknown)(asked, { signal, tell });
      if (!signal.aborted) asker.postMessage({ call, answer: found });
    } catch (thrown) {
      if (!signal.aborted) asker.postMessage({ call, failed: sentError(thrown) });
    } finally {
      running.delete(call);
    }
  }
  asker.onmessage = ({ data }) => {
    if ("cancelled" in data) return running.get(data.cancelled)?.abort();
    const controller = new AbortController();
    running.set(data.call, controller);
    void answer(data.call, data.door, data.asked, controller);
  };
}

function sentError(thrown: unknown): SentError {
  if (!(thrown instanceof Error)) return { name: "Error", message: String(thrown) };
  const { name, message } = thrown;
  return { name, message, ...(thrown instanceof EngineError && { sql: thrown.sql }) };
}
