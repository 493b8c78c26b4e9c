import { funnelMark } from "../../charts/funnel/funnelMark.ts";
import { CodeKey } from "../../charts/codes/CodeKey.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import { lacksDocuments } from "../../figures/comparison/lacksDocuments.ts";
import { outsideOf } from "../../figures/comparison/outsideOf.ts";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import styles from "./Indicator.module.css";
import { LegendKey } from "./LegendKey.tsx";
import { MarkKeys } from "./MarkKeys.tsx";

interface FunnelLegendProps {
  readonly indicator: Indicator;
  readonly judged: JudgedPeers;
  readonly places: ComparedPlaces;
}

/** The marks and lines that this funnel holds, in words; nothing that it does not hold. */
export function FunnelLegend({ indicator, judged: { hospitals, funnel }, places }: FunnelLegendProps) {
  const { t } = useSpeech();
  const { own, self, name, code } = places;
  const drawn = hospitals.map(({ site, point }) => ({
    mark: funnelMark(point, own.has(site), indicator.direction),
    isLow: outsideOf(point) === "low",
  }));
  return (
    <ul className={styles.legend}>
      {hospitals.some(({ site }) => site === self) && (
        <LegendKey width={24} words={name(self!)}>
          <circle cx={12} cy={8} r={7} fill="none" stroke="var(--ink)" strokeWidth={1.6} />
        </LegendKey>
      )}
      <MarkKeys
        drawn={drawn}
        words={(mark) =>
          mark === "hollow" && self !== null ? t("views.comparison.mark.peer") : t(`views.comparison.mark.${mark}`)
        }
      />
      {hospitals.some((one) => lacksDocuments(one) && one.point.value !== null) && (
        <LegendKey words={t("views.comparison.incomplete")}>
          <circle cx={12} cy={8} r={7} fill="none" stroke="var(--ink-soft)" strokeWidth={1.3} strokeDasharray="3 2" />
        </LegendKey>
      )}
      <LegendKey words={t("views.comparison.limits", { widened: String(funnel.widened) })}>
        <line x1={1} x2={23} y1={5} y2={5} stroke="var(--ink-faint)" strokeDasharray="5 4" />
        <line x1={1} x2={23} y1={11} y2={11} stroke="var(--ink-soft)" strokeWidth={1.2} />
      </LegendKey>
      {funnel.widened && (
        <LegendKey words={t("views.comparison.chance")}>
          <line x1={1} x2={23} y1={8} y2={8} stroke="var(--ink-faint)" strokeWidth={1.2} strokeDasharray="1 3" />
        </LegendKey>
      )}
      <li className={styles.keys}>{t("views.mark.keys")}</li>
      <li className={styles.keys}>{t("views.comparison.go")}</li>
      <li className={styles.codes}>
        <CodeKey sites={hospitals.map(({ site }) => ({ code: code(site), name: name(site) }))} />
      </li>
      <li>
        <TermList
          names={[
            "funnel",
            "peers",
            "dispersion",
            "probability",
            ...(funnel.kind === "ratio" ? (["expected"] as const) : []),
          ]}
        />
      </li>
    </ul>
  );
}
