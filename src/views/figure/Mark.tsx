import { markColours, type SignalMark } from "../../charts/signalMark.ts";
import { markShape } from "../indicator/markShape.ts";

interface MarkProps {
  readonly mark: SignalMark;
  /** It stands for what lies on the low side. */
  readonly isLow?: boolean;
}

/** The colour and shape of a signal, as an ornament of the words beside it. */
export function Mark({ mark, isLow = false }: MarkProps) {
  const { fill, edge } = markColours[mark];
  return (
    <svg aria-hidden width={16} height={16} viewBox="0 0 16 16">
      <path d={markShape(mark, isLow)} fill={fill} stroke={edge} strokeWidth={1.2} />
    </svg>
  );
}
