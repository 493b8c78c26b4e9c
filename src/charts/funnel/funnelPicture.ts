import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { unitName } from "../../figures/sentences/countsSentence.ts";
import { formatCompared } from "../../figures/sentences/formatCompared.ts";
import { decimalsFor, formatValue } from "../../figures/sentences/formatFigure.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Picture } from "../picture/Picture.ts";
import type { Speech } from "../Speech.ts";
import { type FunnelGeometry, funnelGeometry } from "./funnelGeometry.ts";
import { funnelMark } from "./funnelMark.ts";
import { funnelOption } from "./funnelOption.ts";

export interface FunnelFrame {
  readonly indicator: Indicator;
  readonly judged: JudgedPeers;
  readonly places: ComparedPlaces;
  readonly width: number;
  readonly height: number;
}

/** A funnel at the given size, in the language on screen: places, and what ECharts draws from them. Null where nothing can be placed. */
export function funnelPicture(
  { indicator, judged, places, width, height }: FunnelFrame,
  { language, t }: Speech,
): { readonly geometry: FunnelGeometry; readonly picture: Picture } | null {
  const geometry = funnelGeometry({ judged, places, scale: indicator.scale, width, height });
  if (!geometry) return null;
  const { kind } = judged.funnel;
  const { step } = geometry.values;
  const digits = decimalsFor({ lower: 0, upper: step * 10 }, indicator.scale);
  const limit = (level: number) =>
    t("views.comparison.limit", { level: formatShare(level, level < 0.99 ? 0 : 1, language) });
  const option = funnelOption(geometry, places, {
    value: (value) =>
      kind === "ratio"
        ? formatNumber(value, step < 0.1 ? 2 : 1, language)
        : formatValue(value, indicator.scale, digits, language, indicator.scale === "per 10 000"),
    size: (size) => formatNumber(size, 0, language),
    mark: ({ hospital }) => funnelMark(hospital.point, places.own.has(hospital.site), indicator.direction),
    axis: t("views.comparison.axis", { kind, unit: unitName(indicator.unit) }),
    reference: `${t("views.comparison.reference", { kind })} ${formatCompared(geometry.target, kind, indicator.scale, language)}`,
    inner: limit(0.95),
    outer: limit(0.998),
  });
  return { geometry, picture: { option, width, height } };
}
