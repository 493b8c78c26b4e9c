import { UnfetchedCode } from "../fetchCode.ts";
import type { Drawing } from "./Drawing.ts";
import type { Picture } from "./Picture.ts";
import type { PictureAnswer, PictureOrder } from "./pictureWorker.ts";

interface Waiting {
  readonly picture: Picture;
  resolve(drawing: Drawing): void;
  reject(reason: Error): void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let last = 0;

/** Draws in a thread of its own, which all pictures share: the page answers meanwhile. Rejects where that thread cannot start or draw. */
export function drawPicture(picture: Picture): Promise<Drawing> {
  return new Promise((resolve, reject) => {
    const number = ++last;
    worker ??= started();
    worker.postMessage({ number, picture } satisfies PictureOrder);
    waiting.set(number, { picture, resolve, reject });
  });
}

/** Has the drawing thread there before its first picture is asked for. */
export function startDrawing(): void {
  worker ??= started();
}

function started(): Worker {
  const one = new Worker(new URL("./pictureWorker.ts", import.meta.url), { type: "module" });
  one.onmessage = ({ data }: MessageEvent<PictureAnswer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ("failure" in data) asked?.reject(new Error(data.failure));
    else asked?.resolve({ svg: data.svg, width: asked.picture.width, height: asked.picture.height });
  };
  one.onerror = (event) => {
    event.preventDefault();
    one.terminate();
    worker = null;
    // Code that does not come has nothing to say.
    const reason = event.message ? new Error(event.message) : new UnfetchedCode("pictureWorker", () => undefined);
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  return one;
}
