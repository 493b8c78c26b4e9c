import { markColours, type SignalMark } from "../../charts/signalMark.ts";
import { markShapes } from "../indicator/markShapes.ts";

/** The colour and shape of a signal, as an ornament of the words beside it. */
export function Mark({ mark }: { readonly mark: SignalMark }) {
  return (
    <svg aria-hidden width={16} height={16} viewBox="0 0 16 16">
      <path d={markShapes[mark]} fill={markColours[mark].fill} stroke={markColours[mark].edge} strokeWidth={1.2} />
    </svg>
  );
}
