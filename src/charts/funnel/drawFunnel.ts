import type { Drawing } from "../Drawing.ts";
import { renderSvg } from "../renderSvg.ts";
import type { Speech } from "../Speech.ts";
import { type FunnelFrame, funnelPicture } from "./funnelPicture.ts";

/** A funnel to take away; rejected where nothing can be placed, as the screen then shows none. */
export function drawFunnel(frame: FunnelFrame, speech: Speech): Drawing {
  const { width, height } = frame;
  const picture = funnelPicture(frame, speech);
  if (!picture) throw new RangeError("no hospital can be placed");
  return { svg: renderSvg(picture.option, width, height), width, height };
}
