/**
 * Milliseconds of work after which a thread takes its turn: what is asked or cancelled meanwhile waits no longer, and on a phone, four times
 * slower, the page that computes itself still answers within 50.
 */
const longest = 4;

/** When the thread last had its turn between two pieces, of whatever computation: those that run at once share its time. */
let since = Number.NEGATIVE_INFINITY;

/**
 * Asked between the pieces of a long computation, lets the thread hear and answer where computations have gone on too long since it last
 * did; ends this one when aborted.
 */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (!isTurnDue()) return;
  await nextTurn();
  since = performance.now();
  signal?.throwIfAborted();
}

/** For pieces so many and so short that to wait for each, even for nothing, would be felt. */
export const isTurnDue = () => performance.now() - since >= longest;

/** The end of the thread's own line, behind what has come in. A timer would be a millisecond late, four once they follow each other. */
const nextTurn: () => Promise<void> =
  "setImmediate" in globalThis ? () => new Promise((resolve) => void setImmediate(resolve)) : inMessages();

function inMessages(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()!();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
