import { type ComponentType, lazy, type ReactNode, useState } from "react";
import { fetchCode } from "../../charts/fetchCode.ts";

export interface Later<Props> {
  (props: Props): ReactNode;
  /** Fetches its code before it is drawn. */
  fetch(): Promise<unknown>;
}

/**
 * A part of the screen whose code comes when it is first drawn, below a `Suspense`. Code that has come already is drawn at once, where
 * `lazy` alone would still show the fallback, which React then leaves on screen for 300 ms (`FALLBACK_THROTTLE_MS` of its reconciler).
 * Code that did not come is asked for again once an `ErrorBoundary` has said so, which `lazy` alone never does.
 */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Later<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => {
    const module = await fetchCode(load, askAgain);
    fetched = module.default;
    return module;
  };
  let Awaited = lazy(fetch);
  function askAgain(): void {
    Awaited = lazy(fetch);
  }
  function Part(props: Props) {
    // Of one kind from its first drawing on: as another it would lose its state.
    const [Drawn] = useState<ComponentType<Props>>(() => fetched ?? Awaited);
    return <Drawn {...props} />;
  }
  return Object.assign(Part, { fetch });
}
