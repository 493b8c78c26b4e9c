/** A worker with typed messages, whose answers are taken one by one. */
export interface StartedWorker<Request, Answer> {
  send(request: Request, transfer?: readonly Transferable[]): void;
  /** The next answer. Rejects with the signal's reason once aborted, with an `Error` when the worker cannot go on. */
  next(): Promise<Answer>;
  terminate(): void;
}

/** Wraps a worker; an abort terminates it at once, with all that it holds. */
export function startWorker<Request, Answer>(worker: Worker, signal: AbortSignal): StartedWorker<Request, Answer> {
  const answers: Answer[] = [];
  let failure: { readonly reason: unknown } | undefined;
  let wake = () => undefined as void;
  const fail = (reason: unknown) => {
    failure ??= { reason };
    worker.terminate();
    wake();
  };
  const onAbort = () => fail(signal.reason);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    answers.push(data);
    wake();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new Error(event.message || "the worker cannot start"));
  };
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  return {
    send: (request, transfer = []) => worker.postMessage(request, [...transfer]),
    async next() {
      for (;;) {
        if (failure) throw failure.reason;
        const answer = answers.shift();
        if (answer !== undefined) return answer;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    terminate() {
      signal.removeEventListener("abort", onAbort);
      worker.terminate();
    },
  };
}
