import type { Drawing } from "../charts/Drawing.ts";
import { wrapWords } from "./wrapWords.ts";

/** A chart with what must be read beside it. */
export interface Captioned {
  readonly drawing: Drawing;
  readonly title: string;
  /** What it shows, in words. */
  readonly words: string;
  /** Its stamp, in one paragraph. */
  readonly foot: string;
}

/** What a picture outside the app cannot ask the page for. */
export interface SvgSetting {
  /** The value of a custom property of the theme. */
  property(name: string): string;
  /** Rules for its type, `@font-face` among them; empty for none. */
  readonly styles: string;
  /** Width of a text in pixels at a size in pixels. */
  measure(text: string, size: number): number;
}

const margin = 20;
const sizes = { title: 20, words: 14, stamp: 11 } as const;

/** An SVG that needs nothing else: title, sentence, chart, stamp, in the colours of the light theme. */
export function standaloneSvg(
  { drawing, title, words, foot }: Captioned,
  { property, styles, measure }: SvgSetting,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const width = drawing.width + 2 * margin;
  const lines = (text: string, size: number) => wrapWords(text, drawing.width, (part) => measure(part, size));
  let y = margin;
  const block = (text: string, size: number, style: string) =>
    lines(text, size)
      .map((line) => {
        y += size * 1.35;
        return `<text x="${margin}" y="${Math.round(y)}" font-size="${size}" ${style}>${escaped(line)}</text>`;
      })
      .join("");
  const head =
    block(title, sizes.title, `font-weight="600" fill="var(--ink)"`) +
    block(words, sizes.words, `fill="var(--ink-soft)"`);
  y += 10;
  const chart = `<g transform="translate(${margin} ${Math.round(y)})">${drawing.svg}</g>`;
  y += drawing.height + 8;
  const stamp = block(foot, sizes.stamp, `fill="var(--ink-soft)"`);
  const height = Math.round(y + margin);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="var(--font)" role="img"><title>${escaped(title)}</title><desc>${escaped(`${words} ${foot}`)}</desc>` +
    `<style>${styles}</style><rect width="100%" height="100%" fill="var(--ground)"/>${head}${chart}${stamp}</svg>`;
  return {
    svg: svg.replaceAll(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => inAttribute(property(name))),
    width,
    height,
  };
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const inAttribute = (value: string) => value.replaceAll('"', "'");
