/** Milliseconds of work after which the page takes its turn: with the piece that ends it, on a phone, four times slower, an answer to the reader stays below 50. */
const longest = 4;

/** When the page last had its turn between two pieces, of whatever computation: those that run at once share its time. */
let since = Number.NEGATIVE_INFINITY;

/**
 * Asked between the pieces of a long computation, lets the page draw and answer where computations have gone on too long since it last
 * did; ends this one when aborted.
 */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (!isTurnDue()) return;
  await pageTurn();
  since = performance.now();
}

/** For pieces so many and so short that to wait for each, even for nothing, would be felt. */
export const isTurnDue = () => performance.now() - since >= longest;

/** Lets the page draw and answer. Browsers that cannot yield make whoever waits go to the end of the line, a millisecond long; Node has a shorter one. */
export function pageTurn(): Promise<unknown> {
  if ("scheduler" in globalThis && "yield" in scheduler) return scheduler.yield();
  return new Promise((resolve) => ("setImmediate" in globalThis ? setImmediate(resolve) : setTimeout(resolve)));
}
