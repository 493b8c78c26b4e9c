import { useMemo } from "react";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { BrushHint } from "../../charts/brush/BrushHint.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { sharedBounds } from "../../charts/sparkline/sharedBounds.ts";
import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import { chartedFigure } from "../../figures/chartedFigure.ts";
import { decimalsFor, formatValue, isCounted } from "../../figures/sentences/formatFigure.ts";
import { seriesScale } from "../../figures/sentences/seriesScale.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import styles from "./Matrix.module.css";
import multiples from "./Multiples.module.css";
import type { ChosenLine } from "./useChosenLines.ts";

interface MultiplesProps {
  readonly indicator: Indicator;
  readonly chosen: readonly ChosenLine[];
}

/** A small control chart of each site, all on one scale and each at its own place; a link to the chart itself. */
export function Multiples({ indicator, chosen }: MultiplesProps) {
  const { t, language } = useSpeech();
  const { crop } = usePerimeter();
  const bounds = useMemo(
    () =>
      sharedBounds(
        chosen.map(({ line }) => line.series),
        crop,
      ),
    [chosen, crop],
  );
  const isDrawn = Number.isFinite(bounds.low);
  const scale = chosen[0] ? seriesScale(indicator, chosen[0].line.series) : indicator.scale;
  const decimals = decimalsFor({ lower: bounds.low, upper: bounds.high }, scale);
  const say = (value: number) => formatValue(value, scale, decimals, language);
  return (
    <>
      <p className={styles.words}>
        {isDrawn
          ? t("matrix.multiples.scale", { low: say(bounds.low), high: say(bounds.high) })
          : t("matrix.multiples.none")}{" "}
        {isDrawn && <BrushHint />}
      </p>
      <ul className={multiples.multiples}>
        {chosen.map(({ site, line }) => (
          <li key={site.id}>
            <ViewLink to={{ screen: { name: "indicator", id: indicator.id }, site: site.code, by: null }}>
              {site.name}
            </ViewLink>
            <span className={multiples.multipleValue}>
              {isCounted(line.current) && line.variation && <VariationIcon icon={line.variation} size={18} />}
              <FigureValue figure={chartedFigure(line)} scale={seriesScale(indicator, {})} />
            </span>
            {isDrawn && (
              <Sparkline isBrushed series={line.series} window={crop} width={184} height={72} bounds={bounds} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
