/** Milliseconds of work after which the page takes its turn: on a phone, four times slower, an answer to the reader stays below 50. */
const longest = 8;

/**
 * Asked between the pieces of a long computation, lets the page draw and answer at first, since what began it may have gone on for long,
 * and then whenever it has gone on too long itself; ends it when aborted.
 */
export function turns(signal: AbortSignal | undefined): () => Promise<void> {
  let since = Number.NEGATIVE_INFINITY;
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longest) return;
    await pageTurn();
    since = performance.now();
  };
}

/** Lets the page draw and answer. Browsers that cannot yield make whoever waits go to the end of the line, a millisecond long; Node has a shorter one. */
export function pageTurn(): Promise<unknown> {
  if ("scheduler" in globalThis && "yield" in scheduler) return scheduler.yield();
  return new Promise((resolve) => ("setImmediate" in globalThis ? setImmediate(resolve) : setTimeout(resolve)));
}
