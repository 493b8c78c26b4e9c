import { markColours, type SignalMark } from "../../charts/signalMark.ts";
import { LegendKey } from "./LegendKey.tsx";
import { markShape } from "./markShape.ts";

/** A mark of a picture, and whether it lies on the low side. */
export interface DrawnMark {
  readonly mark: SignalMark;
  readonly isLow: boolean;
}

interface MarkKeysProps {
  /** Those that the picture holds. */
  readonly drawn: readonly DrawnMark[];
  words(mark: SignalMark): string;
}

const order = ["common", "improvement", "concern", "neutral", "hollow"] as const;

/** The entries of a legend for the marks of a picture, always in one order, each in the shapes that it has there. */
export function MarkKeys({ drawn, words }: MarkKeysProps) {
  return order.flatMap((mark) => {
    const shapes = [...new Set(drawn.filter((one) => one.mark === mark).map(({ isLow }) => markShape(mark, isLow)))];
    if (shapes.length === 0) return [];
    return (
      <LegendKey key={mark} width={18 * shapes.length - 2} words={words(mark)}>
        {shapes.map((shape, at) => (
          <path
            key={shape}
            d={shape}
            transform={`translate(${18 * at},0)`}
            fill={markColours[mark].fill}
            stroke={markColours[mark].edge}
            strokeWidth={1.2}
          />
        ))}
      </LegendKey>
    );
  });
}
