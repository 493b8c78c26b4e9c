import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import styles from "./Matrix.module.css";
import { Multiples } from "./Multiples.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { SignalMap } from "./SignalMap.tsx";
import type { ChosenLine } from "./useChosenLines.ts";

interface OneIndicatorProps {
  readonly indicator: Indicator;
  /** Undefined until they are known. */
  readonly chosen: readonly ChosenLine[] | undefined;
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
        {chosen ? <Multiples indicator={indicator} chosen={chosen} /> : <Skeleton lines={8} />}
      </section>
      <section aria-labelledby={`${id}-map`} className={styles.section}>
        <h2 id={`${id}-map`}>{t("matrix.map", { title })}</h2>
        {chosen ? <SignalMap chosen={chosen} /> : <Skeleton lines={8} />}
      </section>
    </>
  );
}
