import type { QualityPart } from "../../perimeter/QualityPart.ts";

/** The id of the heading of a part. */
export const partHeading = (part: QualityPart): string => `quality-${part}`;

/** Brings a part to the top of the window; reading goes on from its heading. */
export function showPart(part: QualityPart): void {
  const heading = document.getElementById(partHeading(part));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
