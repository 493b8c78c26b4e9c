import { type ReactNode, useMemo, useRef } from "react";
import { useSpeech } from "../Speech.ts";
import type { SignalMark } from "../signalMark.ts";
import { placePointLabels } from "../funnel/placePointLabels.ts";
import { useWidth } from "../plot/useWidth.ts";
import { coreOf } from "./coreOf.ts";
import { MapMark } from "./MapMark.tsx";
import styles from "./SiteMap.module.css";
import { type MappedSite, siteMapGeometry } from "./siteMapGeometry.ts";

export interface MarkedSite extends MappedSite {
  /** A few letters beside its point. */
  readonly code: string;
  /** `hidden`: secrecy decided; `none`: a value that is not judged; `absent`: no value. */
  readonly mark: Exclude<SignalMark, "hollow"> | "hidden" | "none" | "absent";
  /** What its point says. */
  readonly words: string;
}

interface SiteMapProps {
  readonly sites: readonly MarkedSite[];
  readonly label: string;
  /** Wraps a point that leads somewhere. */
  link(site: number, words: string, children: ReactNode): ReactNode;
}

/**
 * Sites where they lie: the area of a point stands for its units, its shape and colour for how it varies. Those that crowd together have
 * a map of their own, and the map beside it says where that is.
 */
export default function SiteMap({ sites, label, link }: SiteMapProps) {
  const { t } = useSpeech();
  const { core, beyond } = useMemo(() => coreOf(sites), [sites]);
  const most = Math.max(1, ...sites.map(({ units }) => units ?? 0));
  return (
    <figure aria-label={label} className={styles.frame}>
      <Part sites={core} also={none} most={most} tallest={460} link={link} />
      {beyond.length > 0 && (
        <div className={styles.beyond}>
          <p>{t("matrix.map.beyond")}</p>
          <Part sites={beyond} also={core} most={most} tallest={460} link={link} />
        </div>
      )}
    </figure>
  );
}

const none: readonly MappedSite[] = [];

interface PartProps extends Pick<SiteMapProps, "sites" | "link"> {
  /** Those of the other part. */
  readonly also: readonly MappedSite[];
  /** Units of the largest point of all. */
  readonly most: number;
  readonly tallest: number;
}

function Part(props: PartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className={styles.part}>
      {width > 0 && <Drawn {...props} width={width} />}
    </div>
  );
}

function Drawn({ sites, also, most, tallest, link, width }: PartProps & { readonly width: number }) {
  const geometry = useMemo(
    () => siteMapGeometry(sites, also, most, width, tallest),
    [sites, also, most, width, tallest],
  );
  const { height, land, frame, kilometres } = geometry;
  const placed = geometry.sites.map((one) => ({ ...one, ...sites.find(({ site }) => site === one.site)! }));
  const names = placePointLabels(
    placed.map(({ code, ...point }) => ({ ...point, names: [code] })),
    placed,
    { left: 0, right: width, top: 0, bottom: height },
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={styles.map}>
      <g aria-hidden>
        {land.map((path) => (
          <path key={path} d={path} className={styles.land} />
        ))}
        {frame && <rect {...frame} className={styles.elsewhere} />}
        <path d={`M12,${height - 12}v-6m0,6h${kilometres.width}m0,0v-6`} className={styles.scale} />
        <text x={12 + kilometres.width / 2} y={height - 17} textAnchor="middle" className={styles.name}>
          {kilometres.count}&nbsp;km
        </text>
        {placed.map(
          ({ site, code }, at) =>
            names[at] && (
              <text
                key={site}
                x={names[at].x}
                y={names[at].y}
                dominantBaseline="central"
                textAnchor={{ left: "start", right: "end", center: "middle" }[names[at].align] as "start"}
                className={styles.name}
              >
                {code}
              </text>
            ),
        )}
      </g>
      {placed.map(({ site, x, y, radius: r, mark, words }) => (
        <g key={site} transform={`translate(${x} ${y})`}>
          {link(
            site,
            words,
            <>
              <title>{words}</title>
              <circle r={Math.max(12, r)} className={styles.target} />
              <MapMark mark={mark} r={r} />
            </>,
          )}
        </g>
      ))}
    </svg>
  );
}
