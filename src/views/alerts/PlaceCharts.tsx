import { useSpeech } from "../../charts/Speech.ts";
import { WeekBars } from "../../charts/weeks/WeekBars.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Alerts.module.css";
import { BarLegend } from "./BarLegend.tsx";
import { shownWeeks } from "./shownWeeks.ts";
import { weekWords } from "./weekWords.ts";

interface PlaceChartsProps {
  readonly places: readonly { readonly site: number; readonly line: IndicatorFigures }[];
}

const countOf = ({ figure }: SeriesPoint) => (isCounted(figure) ? figure.numerator : 0);

/** One indicator at each place below on one scale, in the order of the establishment; places with nothing to draw by name. */
export function PlaceCharts({ places }: PlaceChartsProps) {
  const { t, language } = useSpeech();
  const { crop } = usePerimeter();
  const { sites } = useExtract().service.tree;
  const all = places.map(({ site, line }) => ({ site: sites.get(site)!, weeks: shownWeeks(line.series, crop) }));
  const drawn = all.filter(({ weeks }) => weeks.some((week) => countOf(week) > 0));
  const rest = all.filter((place) => !drawn.includes(place));
  if (all.length === 0) return null;
  const max = Math.max(0, ...drawn.flatMap(({ weeks }) => weeks.map(countOf)));
  const length = Math.max(0, ...drawn.map(({ weeks }) => weeks.length));
  return (
    <div className={styles.places}>
      <h3>{t("alerts.places")}</h3>
      {drawn.length > 0 && (
        <>
          <p className={styles.note}>
            {t("alerts.places.scale", {
              max: formatNumber(max, 0, language),
              weeks: length,
              last: formatPeriod(drawn[0]?.weeks.at(-1)?.period ?? "", "week", language),
            })}
          </p>
          <ul className={styles.grid}>
            {drawn.map(({ site, weeks }) => (
              <li key={site.id}>
                <ViewLink to={{ site: site.code }}>{site.name}</ViewLink>
                <WeekBars
                  points={weeks}
                  max={max}
                  width={212}
                  height={56}
                  label={t("alerts.chart", {
                    place: site.name,
                    weeks: weeks.length,
                    shown: weeks.filter(({ figure }) => isCounted(figure)).length,
                    signals: weeks.filter(({ signal }) => signal).length,
                    latest: weekWords(weeks.at(-1), t, language),
                  })}
                />
              </li>
            ))}
          </ul>
          <BarLegend charts={drawn.map(({ weeks }) => weeks)} max={max} step="week" />
        </>
      )}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t("alerts.places.undrawn", { count: rest.length })}</summary>
          <ul>
            {rest.map(({ site }) => (
              <li key={site.id}>
                <ViewLink to={{ site: site.code }}>{site.name}</ViewLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
