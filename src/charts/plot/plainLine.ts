/** How a line is drawn; `type` is solid or lengths of dashes and gaps. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly type: "solid" | readonly number[];
}

/** A line of an ECharts option without points of its own; null is a gap, a pair a place on both axes. */
export function plainLine(data: readonly (number | null | readonly [number, number])[], lineStyle: Stroke, z: number) {
  return { type: "line", data, showSymbol: false, silent: true, lineStyle, z };
}
