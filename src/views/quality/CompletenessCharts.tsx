import { BrushHint } from "../../charts/brush/BrushHint.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { DocumentGroup } from "../../extract/store.ts";
import type { SiteQuality } from "../../figures/completeness/SiteQuality.ts";
import { formatMonth } from "../../figures/sentences/formatPeriod.ts";
import { fitWords } from "../../figures/sentences/fitSentences.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { CompletenessFigure } from "./CompletenessFigure.tsx";
import { CompletenessLegend } from "./CompletenessLegend.tsx";
import styles from "./Quality.module.css";
import { SiteList } from "./SiteList.tsx";

interface CompletenessChartsProps {
  readonly sites: readonly SiteQuality[];
  /** One where there are several sites. */
  readonly groups: readonly DocumentGroup[];
}

/** Small charts on one scale and in the order of the establishment: one type of documents over sites, or every type of one site. */
export function CompletenessCharts({ sites, groups }: CompletenessChartsProps) {
  const { t, language } = useSpeech();
  const { extent } = usePerimeter();
  const months = { from: formatMonth(extent.from, language), to: formatMonth(extent.to, language) };
  const [group] = groups;
  const cells = sites.flatMap(({ site, fits }) =>
    groups.flatMap((one) => {
      const fit = fits[one];
      return fit?.state === "fitted" ? [{ site, group: one, fit }] : [];
    }),
  );
  const rest = sites.filter(({ fits }) => groups.every((one) => fits[one]?.state !== "fitted"));
  const states = [
    ...new Set(
      rest.flatMap(({ fits }) =>
        groups.map((one) => {
          const { id, values } = fitWords(one, fits[one], language);
          return t(id, values);
        }),
      ),
    ),
  ].join(", ");
  return (
    <>
      <h3 className={styles.subtitle}>
        {groups.length === 1 && group
          ? t("quality.completeness.charts", { group: t(`quality.group.${group}`), ...months })
          : t("quality.completeness.charts.one", months)}
      </h3>
      {cells.length === 0 ? (
        <p className={styles.note}>{t("quality.completeness.none", { states })}</p>
      ) : (
        <>
          <CompletenessLegend />
          <ul className={styles.charts}>
            {cells.map((cell) => (
              <CompletenessFigure
                key={`${cell.site} ${cell.group}`}
                {...cell}
                named={groups.length === 1 ? "site" : "group"}
              />
            ))}
          </ul>
          <p className={styles.note}>
            <BrushHint />
          </p>
          {rest.length > 0 && groups.length === 1 && (
            <SiteList words="quality.completeness.rest" ids={rest.map(({ site }) => site)} />
          )}
        </>
      )}
    </>
  );
}
