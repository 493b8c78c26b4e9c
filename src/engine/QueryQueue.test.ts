import { expect, test } from "vitest";
import { QueryQueue } from "./QueryQueue.ts";

const task = (log: string[], name: string) => async () => {
  log.push(`${name}+`);
  await new Promise((resolve) => setTimeout(resolve, 1));
  log.push(`${name}-`);
};

test("runs one task at a time, by priority then arrival", async () => {
  const queue = new QueryQueue();
  const log: string[] = [];
  await Promise.all([
    queue.run(task(log, "first"), { priority: "prefetch" }),
    queue.run(task(log, "p"), { priority: "prefetch" }),
    queue.run(task(log, "d"), { priority: "detail" }),
    queue.run(task(log, "f1"), { priority: "figure" }),
    queue.run(task(log, "f2")),
  ]);
  expect(log.join(" ")).toBe("first+ first- f1+ f1- f2+ f2- d+ d- p+ p-");
});

test("an aborted task never starts and leaves the others alone", async () => {
  const queue = new QueryQueue();
  const log: string[] = [];
  const controller = new AbortController();
  const first = queue.run(task(log, "a"));
  const dropped = expect(queue.run(task(log, "b"), { signal: controller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  const last = queue.run(task(log, "c"));
  controller.abort();
  await dropped;
  await Promise.all([first, last]);
  expect(log.join(" ")).toBe("a+ a- c+ c-");
  await expect(queue.run(task(log, "d"), { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
});

test("goes on after a failure", async () => {
  const queue = new QueryQueue();
  const failing = expect(queue.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const next = queue.run(() => Promise.resolve(2));
  await failing;
  expect(await next).toBe(2);
  expect(await queue.run(() => Promise.resolve(3))).toBe(3);
});

test("closing drops what waits and waits for what runs", async () => {
  const queue = new QueryQueue();
  const log: string[] = [];
  const running = queue.run(task(log, "a"));
  const waiting = expect(queue.run(task(log, "b"))).rejects.toMatchObject({ code: "closed" });
  await queue.close();
  expect(log).toEqual(["a+", "a-"]);
  await Promise.all([running, waiting]);
  await expect(queue.run(task(log, "c"))).rejects.toMatchObject({ code: "closed" });
});
