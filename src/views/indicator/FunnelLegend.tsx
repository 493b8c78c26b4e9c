import type { ReactNode } from "react";
import { funnelMark } from "../../charts/funnel/funnelMark.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { Mark } from "../figure/Mark.tsx";
import styles from "./Indicator.module.css";

interface FunnelLegendProps {
  readonly indicator: Indicator;
  readonly judged: JudgedPeers;
  readonly own: ReadonlySet<number>;
}

/** The marks and lines that this funnel holds, in words; nothing that it does not hold. */
export function FunnelLegend({ indicator, judged, own }: FunnelLegendProps) {
  const { t } = useSpeech();
  const { hospitals, funnel } = judged;
  const drawn = new Set(hospitals.map(({ site, point }) => funnelMark(point, own.has(site), indicator.direction)));
  const marks = (["common", "improvement", "concern", "neutral", "hollow"] as const).filter((mark) => drawn.has(mark));
  return (
    <ul className={styles.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <Mark mark={mark} />
          {t(`views.comparison.mark.${mark}`)}
        </li>
      ))}
      <Line words={t("views.comparison.limits", { widened: String(funnel.widened) })}>
        <line x1={1} x2={23} y1={5} y2={5} stroke="var(--ink-faint)" strokeDasharray="5 4" />
        <line x1={1} x2={23} y1={11} y2={11} stroke="var(--ink-soft)" strokeWidth={1.2} />
      </Line>
      {funnel.widened && (
        <Line words={t("views.comparison.chance")}>
          <line x1={1} x2={23} y1={8} y2={8} stroke="var(--ink-faint)" strokeWidth={1.2} strokeDasharray="1 3" />
        </Line>
      )}
      <li>{t("views.mark.keys")}</li>
      <li>{t("views.comparison.go")}</li>
    </ul>
  );
}

function Line({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg aria-hidden width={24} height={16} viewBox="0 0 24 16">
        {children}
      </svg>
      {words}
    </li>
  );
}
