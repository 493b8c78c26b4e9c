import type { Drawing } from "../picture/Drawing.ts";
import { drawPicture } from "../picture/drawPicture.ts";
import type { Speech } from "../Speech.ts";
import { type FunnelFrame, funnelPicture } from "./funnelPicture.ts";

/** A funnel to take away; rejected where nothing can be placed, as the screen then shows none. */
export async function drawFunnel(frame: FunnelFrame, speech: Speech): Promise<Drawing> {
  const placed = funnelPicture(frame, speech);
  if (!placed) throw new RangeError("no hospital can be placed");
  return drawPicture(placed.picture);
}
