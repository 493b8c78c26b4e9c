import { init } from "./echartsParts.ts";
import type { Picture } from "./Picture.ts";

/** A picture as the text of an SVG, without a page. It asks for no style of its own: a page that forbids inline styles shows it whole. */
export function renderSvg({ option, width, height }: Picture): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return plain(svg);
}

/** ECharts styles what is pointed at, which nothing here is, sets the type of words, which attributes do as well, and breaks lines. A control character in a name would break the SVG. */
function plain(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/\p{Cc}+/gu, "")
    .replace(/ class="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, rules: string) => rules.replace(/([a-z-]+):([^;]+);?/g, ' $1="$2"'));
}
