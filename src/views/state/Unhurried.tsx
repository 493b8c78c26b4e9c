import { type ReactNode, useDeferredValue } from "react";
import { Skeleton } from "./Skeleton.tsx";

interface UnhurriedProps {
  /** Lines of the place that is held meanwhile. */
  readonly lines: number;
  readonly children: ReactNode;
}

/** What takes long is drawn bit by bit the first time, and the page answers meanwhile; changes of it are drawn at once. */
export function Unhurried({ lines, children }: UnhurriedProps) {
  return useDeferredValue(true, false) ? children : <Skeleton lines={lines} />;
}
