import type { ComparedHospital, JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { outsideOf } from "../../figures/comparison/outsideOf.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import { funnelCurves, type FunnelCurves } from "../../statistics/funnelCurves.ts";
import { funnelLimitsAt, type LimitsAtSize } from "../../statistics/funnelLimitsAt.ts";
import { niceScale, type NiceScale } from "../niceScale.ts";
import { type PlacedName, placePointLabels } from "./placePointLabels.ts";

export interface PlacedHospital {
  readonly hospital: ComparedHospital;
  readonly x: number;
  readonly y: number;
  /** Its code beside it; null where there is no room, or it is of another perimeter. */
  readonly label: (PlacedName & { readonly text: string }) | null;
}

export interface FunnelGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly sizes: NiceScale;
  readonly values: NiceScale;
  /** By size, the smallest first: not by value. */
  readonly points: readonly PlacedHospital[];
  readonly target: number;
  readonly curves: { readonly plain: FunnelCurves; readonly adjusted: FunnelCurves | null };
  /** The limits at the right end. */
  readonly last: LimitsAtSize;
  y(value: number): number;
}

export interface FunnelRequest {
  readonly judged: JudgedPeers;
  readonly own: ReadonlySet<number>;
  readonly scale: Scale;
  readonly width: number;
  readonly height: number;
  code(site: number): string;
}

/** Places of everything in a funnel; null where there is no value to place. */
export function funnelGeometry({ judged, own, scale, width, height, code }: FunnelRequest): FunnelGeometry | null {
  const { funnel } = judged;
  const drawn = judged.hospitals
    .filter(({ point }) => point.value !== null && point.size > 0)
    .toSorted((a, b) => a.point.size - b.point.size);
  const [least, most] = [drawn[0]?.point.size, drawn.at(-1)?.point.size];
  if (funnel.target === null || least === undefined || most === undefined) return null;
  const wide = width >= 560;
  const plot = { left: wide ? 58 : 46, right: width - (wide ? 132 : 12), top: 14, bottom: height - 54 };
  const sizes = niceScale([0, most], wide ? 6 : 4, { min: 0, max: Infinity });
  const edge = funnelLimitsAt(funnel, least)!;
  const { outer } = edge.adjusted ?? edge.plain;
  const values = niceScale(
    [...drawn.map(({ point }) => point.value!), funnel.target, outer.lower, outer.upper],
    5,
    funnel.kind === "ratio"
      ? { min: 0, max: Infinity, span: 0.5 }
      : { min: 0, max: 1, span: scale === "per 10 000" ? 0.01 : 0.1 },
  );
  const across = (value: number, axis: NiceScale) => (value - axis.min) / (axis.max - axis.min);
  const y = (value: number) => round(plot.bottom - across(value, values) * (plot.bottom - plot.top));
  const places = drawn.map((hospital) => ({
    hospital,
    x: round(plot.left + across(hospital.point.size, sizes) * (plot.right - plot.left)),
    y: y(hospital.point.value!),
  }));
  const named = places
    .filter(({ hospital }) => own.has(hospital.site))
    .toSorted((a, b) => Number(outsideOf(b.hospital.point) !== null) - Number(outsideOf(a.hospital.point) !== null))
    .map((place) => ({ ...place, text: code(place.hospital.site) }));
  const labels = placePointLabels(named, places, plot);
  return {
    width,
    height,
    plot,
    sizes,
    values,
    y,
    target: funnel.target,
    curves: funnelCurves(funnel, Math.min(least * 0.6, sizes.max / 50), sizes.max)!,
    last: funnelLimitsAt(funnel, sizes.max)!,
    points: places.map((place) => {
      const at = named.findIndex(({ hospital }) => hospital === place.hospital);
      const label = labels[at];
      return { ...place, label: label ? { ...label, text: named[at]!.text } : null };
    }),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
