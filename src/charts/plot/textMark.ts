import { plotText } from "./plotText.ts";

/** Words in a picture, by their middle. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill?: string;
  readonly align?: "left" | "right" | "center";
}

/** Words as the graphics of an ECharts option have them, over everything else: a halo keeps lines from crossing them out. */
export function textMark({ x, y, text, fill = "var(--ink)", align = "left" }: TextMark) {
  return {
    type: "text",
    silent: true,
    z: 5,
    x,
    y,
    style: { ...plotText, text, fill, align, verticalAlign: "middle", stroke: "var(--ground)", lineWidth: 4 },
  };
}
