import { markColours } from "../signalMark.ts";
import type { MarkedSite } from "./SiteMap.tsx";
import styles from "./SiteMap.module.css";

/**
 * The mark of a site around the origin: a circle as usual, a triangle to be watched, a diamond as wished, a square without a better
 * side, as on the charts; a small square where secrecy hides, a ring where a value is not judged, a cross where there is none. All of one radius have the same area.
 */
export function MapMark({ mark, r }: { readonly mark: MarkedSite["mark"]; readonly r: number }) {
  if (mark === "hidden") return <rect x={-3} y={-3} width={6} height={6} className={styles.hidden} />;
  if (mark === "none") return <circle r={r} className={styles.none} />;
  if (mark === "absent") return <path d="M-3,-3L3,3M-3,3L3,-3" className={styles.absent} />;
  const { fill, edge } = markColours[mark];
  const paint = { fill, stroke: edge, strokeWidth: 1.2 };
  const half = (r * Math.sqrt(Math.PI)) / 2;
  if (mark === "common") return <circle r={r} {...paint} />;
  if (mark === "neutral") return <rect x={-half} y={-half} width={2 * half} height={2 * half} {...paint} />;
  if (mark === "improvement") {
    const reach = half * Math.SQRT2;
    return <path d={`M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z`} {...paint} />;
  }
  // Of an equilateral triangle of side s the area is s²·√3/4.
  const side = r * Math.sqrt((4 * Math.PI) / Math.sqrt(3));
  const up = side / Math.sqrt(3);
  return <path d={`M0,${-up}L${side / 2},${up / 2}L${-side / 2},${up / 2}Z`} {...paint} />;
}
