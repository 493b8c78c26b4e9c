import type { Drawing } from "../charts/picture/Drawing.ts";
import { wrapWords } from "./wrapWords.ts";

/** A chart with what must be read beside it. */
export interface Captioned {
  readonly drawing: Drawing;
  readonly title: string;
  /** What it shows, in words. */
  readonly words: string;
  /** What must not be missed of it: that it is synthetic; null for nothing. */
  readonly mark: string | null;
  /** Its stamp, in one paragraph. */
  readonly foot: string;
}

/** What a picture outside the app cannot ask the page for. */
export interface SvgSetting {
  /** Values of custom properties, in the light theme. */
  properties(names: readonly string[]): ReadonlyMap<string, string>;
  /** Rules for its type, `@font-face` among them; empty for none. */
  readonly styles: string;
  /** Width of a text in pixels at a size in pixels. */
  measure(text: string, size: number): number;
}

const margin = 20;
const sizes = { title: 20, mark: 14, words: 14, stamp: 11 } as const;

/** An SVG that needs nothing else: title, sentence, chart, stamp, in the colours of the light theme. */
export function standaloneSvg(
  { drawing, title, words, mark, foot }: Captioned,
  { properties, styles, measure }: SvgSetting,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const width = drawing.width + 2 * margin;
  const ribbon = mark === null ? null : { words: mark, width: Math.ceil(measure(mark, sizes.mark) * 1.1) + 20 };
  let y = margin;
  const block = (text: string, size: number, style: string, room = drawing.width) =>
    wrapWords(text, room, (part) => measure(part, size))
      .map((line) => {
        y += size * 1.35;
        return `<text x="${margin}" y="${Math.round(y)}" font-size="${size}" ${style}>${escaped(line)}</text>`;
      })
      .join("");
  const head =
    block(title, sizes.title, `font-weight="600" fill="var(--ink)"`, drawing.width - (ribbon ? ribbon.width + 16 : 0)) +
    block(words, sizes.words, `fill="var(--ink-soft)"`);
  const marked = ribbon
    ? `<rect x="${width - margin - ribbon.width}" y="${margin + 6}" width="${ribbon.width}" height="24" fill="var(--synthetic-ground)"/>` +
      `<text x="${width - margin - ribbon.width / 2}" y="${margin + 23}" font-size="${sizes.mark}" font-weight="600" text-anchor="middle" fill="var(--synthetic)">${escaped(ribbon.words)}</text>`
    : "";
  y += 10;
  const chart = `<g transform="translate(${margin} ${Math.round(y)})">${drawing.svg}</g>`;
  y += drawing.height + 8;
  const stamp = block(foot, sizes.stamp, `fill="var(--ink-soft)"`);
  const height = Math.round(y + margin);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="var(--font)" role="img"><title>${escaped(title)}</title><desc>${escaped(`${words} ${foot}`)}</desc>` +
    `<style>${styles}</style><rect width="100%" height="100%" fill="var(--ground)"/>${head}${marked}${chart}${stamp}</svg>`;
  const used = [...svg.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, name]) => name!);
  const values = properties([...new Set(used)]);
  return {
    svg: svg.replaceAll(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => inAttribute(values.get(name) ?? "")),
    width,
    height,
  };
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const inAttribute = (value: string) => value.replaceAll('"', "'");
