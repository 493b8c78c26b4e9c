import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import type { ComparedHospital, JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { lacksDocuments } from "../../figures/comparison/lacksDocuments.ts";
import { outsideOf } from "../../figures/comparison/outsideOf.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import type { CurvesOfFunnel, FunnelCurves } from "../../statistics/funnelCurves.ts";
import type { FunnelLimits } from "../../statistics/funnelClass.ts";
import { funnelLimitsAt, type LimitsAtSize } from "../../statistics/funnelLimitsAt.ts";
import { niceScale, type NiceScale } from "../niceScale.ts";
import { naturalBounds } from "../plot/naturalBounds.ts";
import { pixelScale } from "../plot/pixelScale.ts";
import type { Plotted } from "../plot/Plotted.ts";
import { plotSides, wideEnough } from "../plot/plotSides.ts";
import { type PlacedName, placePointLabels } from "./placePointLabels.ts";

/** Of the dashed ring around a hospital whose documents are incomplete in a part of the window. */
export const gapRadius = 9;

export interface PlacedHospital {
  readonly hospital: ComparedHospital;
  readonly x: number;
  readonly y: number;
  /** How far its mark reaches, with the ring around the hospital that the screen is about. */
  readonly radius: number;
  /** Its name or code beside it; null where there is no room. */
  readonly label: PlacedName | null;
  /** It is told from the others: the hospital of the screen, or one that the limits or the comparisons set apart. */
  readonly isTold: boolean;
}

export interface FunnelGeometry extends Plotted {
  readonly sizes: NiceScale;
  /** By size, the smallest first: not by value. */
  readonly points: readonly PlacedHospital[];
  readonly target: number;
  readonly curves: CurvesOfFunnel;
  /** The limits at the right end. */
  readonly last: LimitsAtSize;
}

export interface FunnelRequest {
  readonly judged: JudgedPeers;
  readonly places: ComparedPlaces;
  readonly scale: Scale;
  readonly width: number;
  readonly height: number;
}

/** Places of everything in a funnel; null where there is no value to place. */
export function funnelGeometry({ judged, places, scale, width, height }: FunnelRequest): FunnelGeometry | null {
  const { funnel, curves } = judged;
  const drawn = judged.hospitals
    .filter(({ point }) => point.value !== null && point.size > 0)
    .toSorted((a, b) => a.point.size - b.point.size);
  const [least, most] = [drawn[0]?.point.size, drawn.at(-1)?.point.size];
  if (funnel.target === null || curves === null || least === undefined || most === undefined) return null;
  const plot = { ...plotSides(width), top: 14, bottom: height - 54 };
  const sizes = niceScale([0, most], width >= wideEnough ? 6 : 4, { min: 0, max: Infinity });
  const edge = funnelLimitsAt(funnel, least)!;
  const { outer } = edge.adjusted ?? edge.plain;
  const last = funnelLimitsAt(funnel, sizes.max)!;
  const values = niceScale(
    [...drawn.map(({ point }) => point.value!), funnel.target, outer.lower, outer.upper],
    5,
    funnel.kind === "ratio" ? { min: 0, max: Infinity, span: 0.5 } : naturalBounds(scale),
  );
  const [x, y] = [pixelScale(sizes, plot.left, plot.right), pixelScale(values, plot.bottom, plot.top)];
  const points = drawn.map((hospital) => ({
    hospital,
    x: x(hospital.point.size),
    y: y(hospital.point.value!),
    radius: hospital.site === places.self ? 11 : lacksDocuments(hospital) ? gapRadius : 7,
  }));
  const isTold = (hospital: ComparedHospital) => urgency(hospital, places) > 0;
  // A narrow picture has room for those alone that are told apart.
  const named = points
    .filter(({ hospital }) => width >= wideEnough || isTold(hospital))
    .toSorted((a, b) => urgency(b.hospital, places) - urgency(a.hospital, places));
  const labels = placePointLabels(
    named.map(({ hospital, ...at }) => {
      const code = places.code(hospital.site);
      return { ...at, names: isTold(hospital) ? [places.name(hospital.site), code] : [code] };
    }),
    points,
    plot,
  );
  return {
    width,
    height,
    plot,
    sizes,
    values,
    y,
    target: funnel.target,
    curves: {
      plain: endingAt(curves.plain, sizes.max, last.plain),
      adjusted: curves.adjusted && last.adjusted && endingAt(curves.adjusted, sizes.max, last.adjusted),
    },
    last,
    points: points.map((place) => ({
      ...place,
      label: labels[named.indexOf(place)] ?? null,
      isTold: isTold(place.hospital),
    })),
  };
}

/** Curves as far as the axis goes, where these are the limits. */
function endingAt({ inner, outer }: FunnelCurves, size: number, limits: FunnelLimits): FunnelCurves {
  const end = (which: keyof FunnelLimits, side: "lower" | "upper", points: FunnelCurves["inner"]["lower"]) =>
    points.length === 0 ? [] : [...points.filter((point) => point.size < size), { size, value: limits[which][side] }];
  const both = (which: keyof FunnelLimits, { lower, upper }: FunnelCurves["inner"]) => ({
    lower: end(which, "lower", lower),
    upper: end(which, "upper", upper),
  });
  return { inner: both("inner", inner), outer: both("outer", outer) };
}

/** How much a hospital wants its name in the picture; 0 for one that stands with the others: its code is enough, where there is room. */
function urgency({ site, point }: ComparedHospital, { own, self }: ComparedPlaces): number {
  if (site === self) return 5;
  const told = outsideOf(point) !== null ? 2 : point.flagged ? 1 : 0;
  return told > 0 && own.has(site) ? told + 2 : told;
}
