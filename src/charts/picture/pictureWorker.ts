import type { Picture } from "./Picture.ts";
import { renderSvg } from "./renderSvg.ts";

export interface PictureOrder {
  readonly number: number;
  readonly picture: Picture;
}

/** The SVG of an order, or why it could not be drawn. */
export type PictureAnswer = { readonly number: number } & ({ readonly svg: string } | { readonly failure: string });

// Without a page, a development build of ECharts asks for the global object by the name that it has in Node.
Object.assign(self, { global: self });

self.onmessage = ({ data: { number, picture } }: MessageEvent<PictureOrder>) =>
  self.postMessage(answerTo(number, picture));

function answerTo(number: number, picture: Picture): PictureAnswer {
  try {
    return { number, svg: renderSvg(picture) };
  } catch (thrown) {
    return { number, failure: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
