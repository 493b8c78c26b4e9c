import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import styles from "./Matrix.module.css";
import { Multiples } from "./Multiples.tsx";
import { SignalMap } from "./SignalMap.tsx";

/** One site with its line of the chosen indicator. */
export interface ChosenLine {
  readonly site: Site;
  readonly line: IndicatorFigures;
}

interface OneIndicatorProps {
  readonly indicator: Indicator;
  /** In the order of the establishment, whatever sorts the matrix. */
  readonly chosen: readonly ChosenLine[];
}

/** One indicator over all sites: as small charts on one scale, and on the map. */
export function OneIndicator({ indicator, chosen }: OneIndicatorProps) {
  const { t, language } = useSpeech();
  const id = useId();
  const { title } = chartedReading(indicator, t, language);
  return (
    <>
      <section aria-labelledby={`${id}-multiples`} className={styles.section}>
        <h2 id={`${id}-multiples`}>{t("matrix.multiples", { title })}</h2>
        <Multiples indicator={indicator} chosen={chosen} />
      </section>
      <section aria-labelledby={`${id}-map`} className={styles.section}>
        <h2 id={`${id}-map`}>{t("matrix.map", { title })}</h2>
        <SignalMap chosen={chosen} />
      </section>
    </>
  );
}
