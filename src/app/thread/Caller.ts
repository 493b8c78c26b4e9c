import type { Answer, Asked, FromThread, Told, ToThread } from "./Call.ts";

/** A worker as a page sees it. */
export type Thread = Pick<Worker, "postMessage" | "onmessage" | "onerror" | "terminate">;

interface Waiting {
  readonly door: string;
  settle(message: FromThread): void;
  fail(reason: unknown): void;
}

interface Wishes<D> {
  readonly signal?: AbortSignal | undefined;
  readonly onTold?: (told: Told<D>) => void;
}

/** The page's side of a thread that answers the questions `Doors`. */
export class Caller<Doors> {
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #failure: { readonly reason: unknown } | null = null;
  readonly #quiet = new Set<() => void>();

  constructor(private readonly thread: Thread) {
    thread.onmessage = ({ data }: MessageEvent<FromThread>) => this.#waiting.get(data.call)?.settle(data);
    thread.onerror = (event) => {
      event.preventDefault();
      this.end(new Error(event.message || "the thread cannot start"));
    };
  }

  /** Rejects with the signal's reason when aborted, with an `Error` of the thread's own name and message when it fails. */
  ask<Name extends keyof Doors & string>(
    door: Name,
    asked: Asked<Doors[Name]>,
    { signal, onTold }: Wishes<Doors[Name]> = {},
  ): Promise<Answer<Doors[Name]>> {
    const call = ++this.#calls;
    return new Promise<Answer<Doors[Name]>>((resolve, reject) => {
      if (this.#failure) return reject(this.#failure.reason);
      if (signal?.aborted) return reject(signal.reason);
      const done = () => {
        signal?.removeEventListener("abort", abort);
        this.#waiting.delete(call);
        for (const look of this.#quiet) look();
      };
      const abort = () => {
        this.#send({ cancelled: call });
        done();
        reject(signal!.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiting.set(call, {
        door,
        settle: (message) => {
          if ("told" in message) return onTold?.(message.told as Told<Doors[Name]>);
          done();
          if ("failed" in message) reject(Object.assign(new Error(message.failed.message), message.failed));
          else resolve(message.answer as Answer<Doors[Name]>);
        },
        fail: (reason) => {
          done();
          reject(reason);
        },
      });
      this.#send({ call, door, asked });
    });
  }

  /** What is told on the way to an answer, as it comes; leaving early cancels the question. */
  async *listen<Name extends keyof Doors & string>(
    door: Name,
    asked: Asked<Doors[Name]>,
    signal?: AbortSignal,
  ): AsyncGenerator<Told<Doors[Name]>> {
    const left = new AbortController();
    const come: Told<Doors[Name]>[] = [];
    let wake = () => undefined as void;
    let isOver = false;
    const answered = this.ask(door, asked, {
      signal: signal ? AbortSignal.any([signal, left.signal]) : left.signal,
      onTold: (told) => {
        come.push(told);
        wake();
      },
    }).finally(() => {
      isOver = true;
      wake();
    });
    answered.catch(() => undefined);
    try {
      for (;;) {
        while (come.length > 0) yield come.shift()!;
        if (isOver) break;
        await new Promise<void>((resolve) => (wake = resolve));
      }
      await answered;
    } finally {
      left.abort();
    }
  }

  /** Waits until no question is open, save those at one door. */
  quiet(save?: keyof Doors & string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if ([...this.#waiting.values()].some(({ door }) => door !== save)) return;
        this.#quiet.delete(look);
        resolve();
      };
      this.#quiet.add(look);
      look();
    });
  }

  /** Ends the thread; what is still asked, and whatever is asked from now on, rejects with this reason. */
  end(reason: unknown): void {
    this.#failure ??= { reason };
    this.thread.terminate();
    for (const { fail } of this.#waiting.values()) fail(reason);
  }

  #send(message: ToThread): void {
    this.thread.postMessage(message);
  }
}
