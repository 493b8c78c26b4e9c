import { Suspense, useMemo } from "react";
import { CodeKey } from "../../charts/codes/CodeKey.tsx";
import type { MarkedSite } from "../../charts/map/SiteMap.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { cellWords } from "../../figures/sentences/cellWords.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { SiteMap } from "../figure/laterCharts.ts";
import { Skeleton } from "../state/Skeleton.tsx";
import { MapLegend } from "./MapLegend.tsx";
import styles from "./Matrix.module.css";
import type { ChosenLine } from "./useChosenLines.ts";
import { wordList } from "../../locales/wordList.ts";

/** The sites that the extract gives coordinates for on a map, how each varies; those without are named. */
export function SignalMap({ chosen }: { readonly chosen: readonly ChosenLine[] }) {
  const { t, language } = useSpeech();
  const { whole } = usePerimeter();
  const sites = useMemo(
    () =>
      chosen.flatMap(({ site, line }): MarkedSite[] => {
        const { id, code, name, latitude, longitude } = site;
        if (latitude === null || longitude === null) return [];
        const units = isCounted(line.current) ? line.current.denominator : null;
        const words = [name, ...cellWords(line, whole, t, language)].join(" · ");
        return [{ site: id, code, latitude, longitude, units, mark: markOf(line), words }];
      }),
    [chosen, whole, t, language],
  );
  const lost = chosen
    .filter(({ site }) => site.latitude === null || site.longitude === null)
    .map(({ site }) => site.name);
  const { indicator } = chosen[0]?.line ?? {};
  if (sites.length < 2 || !indicator) return <p className={styles.words}>{t("matrix.map.none")}</p>;
  const code = new Map(chosen.map(({ site }) => [site.id, site.code]));
  return (
    <>
      <MapLegend unit={indicator.unit} />
      <Suspense fallback={<Skeleton lines={8} />}>
        <SiteMap
          sites={sites}
          label={t("matrix.map", { title: indicator.sheet[language].title })}
          link={(site, words, children) => (
            <ViewLink
              to={{ screen: { name: "indicator", id: indicator.id }, site: code.get(site)!, by: null }}
              label={words}
            >
              {children}
            </ViewLink>
          )}
        />
      </Suspense>
      <CodeKey sites={chosen.map(({ site }) => site)} />
      {lost.length > 0 && (
        <p className={styles.soft}>{t("matrix.map.lost", { count: lost.length, sites: wordList(lost, language) })}</p>
      )}
    </>
  );
}

function markOf({ current, variation }: IndicatorFigures): MarkedSite["mark"] {
  if (current.state === "hidden") return "hidden";
  if (!isCounted(current)) return "absent";
  if (variation === null) return "none";
  if (variation === "early-high") return "concern";
  return variation === "early-none" || variation === "common"
    ? "common"
    : (variation.split("-")[0] as "concern" | "improvement" | "neutral");
}
