import type { Progress } from "../../extract/TableReader.ts";
import { shareDone } from "../../views/source/timeLeft.ts";

/** Passes on a progress only where its percentage is another one: no more of it is on screen. */
export function onWholePercent(listen: (progress: Progress) => void): (progress: Progress) => void {
  let shown = -1;
  return (progress) => {
    const percent = Math.round(shareDone(progress) * 100);
    if (percent === shown) return;
    shown = percent;
    listen(progress);
  };
}
