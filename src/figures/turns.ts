/** Milliseconds of work after which the page takes its turn: an answer to the reader stays below 50. */
const longest = 20;

/** Asked between the pieces of a long computation, lets the page draw and answer once it has gone on too long; ends it when aborted. */
export function turns(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
