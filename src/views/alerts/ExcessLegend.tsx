import { useSpeech } from "../../charts/Speech.ts";
import excess from "../../charts/weeks/ExcessChart.module.css";
import type { Excess } from "../../figures/early/crisisExcess.ts";
import { LegendKey } from "../indicator/LegendKey.tsx";
import styles from "./Alerts.module.css";

/** The marks that the chart of these sums holds, in words; nothing that it does not hold. */
export function ExcessLegend({ sums }: { readonly sums: readonly Excess[] }) {
  const { t } = useSpeech();
  const known = sums.filter((sum) => sum.excess.lower === sum.excess.upper);
  return (
    <ul className={styles.legend}>
      {known.length > 0 && (
        <LegendKey words={t("alerts.crisis.mark.excess")}>
          <path d="M0,8H24" className={excess.line} />
          <circle cx={12} cy={8} r={3} className={excess.point} />
        </LegendKey>
      )}
      {known.length < sums.length && (
        <LegendKey words={t("alerts.crisis.mark.range")}>
          <path d="M0,3H24V13H0Z" className={excess.range} />
          <path d="M0,3H24M0,13H24" className={excess.line} />
        </LegendKey>
      )}
      <LegendKey words={t("alerts.crisis.mark.interval")}>
        <path d="M0.5,2.5H23.5V13.5H0.5Z" className={excess.interval} />
      </LegendKey>
      <LegendKey words={t("alerts.crisis.mark.zero")}>
        <path d="M0,8H24" className={excess.zero} />
      </LegendKey>
    </ul>
  );
}
