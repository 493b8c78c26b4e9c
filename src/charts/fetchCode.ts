/** A part of the app did not come: without a network, or since the server has another version now. */
export class UnfetchedCode extends Error {
  override readonly name = "UnfetchedCode";

  constructor(
    cause: unknown,
    /** Lets it be fetched again when it is next drawn: once the failure has been told. */
    readonly askAgain: () => void,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Fetches a part of the app; that it does not come is an `UnfetchedCode`, whatever the browser calls it. */
export async function fetchCode<Module>(
  load: () => Promise<Module>,
  askAgain: () => void = () => undefined,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new UnfetchedCode(cause, askAgain);
  }
}
