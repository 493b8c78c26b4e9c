import { expect, test, vi } from "vitest";
import { EngineError } from "../../engine/EngineError.ts";
import type { Asking } from "./Call.ts";
import { Caller } from "./Caller.ts";
import { threadBetween } from "./testing/threadBetween.ts";

/** Doors that count to a number, wait until they are told to stop, and fail. */
function someDoors() {
  const stopped = vi.fn<() => void>();
  const doors = {
    count: async (to: number, { signal, tell }: Asking<number>) => {
      for (let at = 1; at <= to; at++) {
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) return stopped();
        tell(at);
      }
      return undefined;
    },
    wait: (_: null, { signal }: Asking) =>
      new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(stopped()))),
    fail: (): Promise<string> => Promise.reject(new EngineError("syntax", "no such column", "SELECT a")),
    sort: (some: ReadonlySet<number>) => [...some].toSorted((a, b) => a - b),
  };
  return { stopped, doors };
}

function calling() {
  const { stopped, doors } = someDoors();
  const thread = threadBetween(doors);
  return { stopped, thread, caller: new Caller<typeof doors>(thread) };
}

test("each question has its own answer, in whatever order they come", async () => {
  const { caller } = calling();
  const answers = Promise.all([caller.ask("count", 3), caller.ask("sort", new Set([3, 1])), caller.ask("count", 1)]);
  expect(await answers).toEqual([undefined, [1, 3], undefined]);
  caller.end(new Error("over"));
});

test("what is told on the way is heard in its order, all of it before the end", async () => {
  const { caller } = calling();
  const heard: number[] = [];
  for await (const told of caller.listen("count", 5)) heard.push(told);
  expect(heard).toEqual([1, 2, 3, 4, 5]);
  caller.end(new Error("over"));
});

test("who does not wait any more has its own reason at once, and the thread stops", async () => {
  const { caller, stopped } = calling();
  const controller = new AbortController();
  const waited = caller.ask("wait", null, { signal: controller.signal });
  controller.abort(new Error("gone elsewhere"));
  await expect(waited).rejects.toThrow("gone elsewhere");
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
  await expect(caller.ask("wait", null, { signal: controller.signal })).rejects.toThrow("gone elsewhere");
  caller.end(new Error("over"));
});

test("who leaves what is told on the way stops it", async () => {
  const { caller, stopped } = calling();
  for await (const told of caller.listen("count", 1000)) if (told === 2) break;
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
  caller.end(new Error("over"));
});

test("an error keeps its name, its words and the statement that it is about", async () => {
  const { caller } = calling();
  await expect(caller.ask("fail", null)).rejects.toMatchObject({
    name: "EngineError",
    message: "no such column",
    sql: "SELECT a",
  });
  await expect(async () => {
    for await (const _ of caller.listen("fail", null));
  }).rejects.toThrow("no such column");
  caller.end(new Error("over"));
});

test("a thread that ends, or cannot go on, leaves nobody waiting, nor whoever asks after", async () => {
  const { caller, thread } = calling();
  const waited = caller.ask("wait", null);
  thread.onerror!.call(
    thread as unknown as Worker,
    { preventDefault: () => undefined, message: "out of memory" } as ErrorEvent,
  );
  await expect(waited).rejects.toThrow("out of memory");
  await expect(caller.ask("sort", new Set())).rejects.toThrow("out of memory");
  expect(thread.isOver()).toBe(true);
});

test("a thread is quiet once nothing is asked of it, save at the door that is named", async () => {
  const { caller } = calling();
  const controller = new AbortController();
  const waited = caller.ask("wait", null, { signal: controller.signal });
  const seen: string[] = [];
  const counted = caller.ask("count", 3).then(() => seen.push("counted"));
  const quiet = caller.quiet().then(() => seen.push("quiet"));
  await caller.quiet("wait");
  await counted;
  expect(seen).toEqual(["counted"]);
  controller.abort(new Error("gone elsewhere"));
  await expect(waited).rejects.toThrow("gone elsewhere");
  await quiet;
  caller.end(new Error("over"));
});
