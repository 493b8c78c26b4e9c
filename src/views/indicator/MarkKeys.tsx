import { markColours, type SignalMark } from "../../charts/signalMark.ts";
import { LegendKey } from "./LegendKey.tsx";
import { markShapes } from "./markShapes.ts";

interface MarkKeysProps {
  /** Those that the picture holds. */
  readonly drawn: ReadonlySet<SignalMark>;
  words(mark: SignalMark): string;
}

const order = ["common", "improvement", "concern", "neutral", "hollow"] as const;

/** The entries of a legend for the marks of a picture, always in one order. */
export function MarkKeys({ drawn, words }: MarkKeysProps) {
  return order
    .filter((mark) => drawn.has(mark))
    .map((mark) => (
      <LegendKey key={mark} width={16} words={words(mark)}>
        <path d={markShapes[mark]} fill={markColours[mark].fill} stroke={markColours[mark].edge} strokeWidth={1.2} />
      </LegendKey>
    ));
}
