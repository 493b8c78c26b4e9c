/** A question from the page, or that it waits for the answer no longer. */
export type ToThread =
  | { readonly call: number; readonly door: string; readonly asked: unknown }
  | { readonly cancelled: number };

/** What the thread says of a question: something on the way, the answer, or why there is none. */
export type FromThread =
  | { readonly call: number; readonly told: unknown }
  | { readonly call: number; readonly answer: unknown }
  | { readonly call: number; readonly failed: SentError };

/** What of an error the page shows to who mends it; a message between threads keeps neither its class nor its fields. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly sql?: string;
}

/** How who answers hears that nobody waits any more, and says something before the answer. */
export interface Asking<Told = never> {
  readonly signal: AbortSignal;
  tell(told: Told): void;
}

/** One of the questions that a thread answers. Everything asked, told and answered can be cloned. */
export type Door = (asked: never, asking: Asking<never>) => unknown;

export type Asked<D> = D extends (asked: infer A, ...rest: never) => unknown ? A : never;
export type Told<D> = D extends (asked: never, asking: Asking<infer T>) => unknown ? T : never;
export type Answer<D> = D extends (...all: never) => infer A ? Awaited<A> : never;
