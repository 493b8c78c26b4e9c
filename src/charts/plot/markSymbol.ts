import { markColours, type SignalMark } from "../signalMark.ts";

const symbols: Readonly<Record<SignalMark, string>> = {
  common: "circle",
  hollow: "circle",
  improvement: "diamond",
  concern: "triangle",
  neutral: "rect",
};
const sizes: Readonly<Record<SignalMark, number>> = { common: 7, hollow: 8, improvement: 13, concern: 12, neutral: 10 };

/** A point as the scatters of an ECharts option have it: what is to watch because it is low points down. */
export function markSymbol(mark: SignalMark, isLow: boolean, larger = 0) {
  const { fill, edge } = markColours[mark];
  return {
    symbol: symbols[mark],
    symbolRotate: mark === "concern" && isLow ? 180 : 0,
    symbolSize: sizes[mark] + larger,
    itemStyle: { color: fill, borderColor: edge, borderWidth: 1.3, opacity: 1 },
  };
}
