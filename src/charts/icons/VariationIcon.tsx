import type { VariationIcon as Variation } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../../locales/LanguageContext.tsx";
import styles from "./Icon.module.css";

const lines = {
  common: "M5,17 L10,12.5 L14,18 L18,11.5 L23,15",
  high: "M5,21 L9.5,19 L13,20 L17,13.5",
  low: "M5,8 L9.5,10 L13,9 L17,15.5",
} as const;

/** "Making Data Count" variation: a wave when usual, otherwise the meaning's colour, a line that leaves, and H or L. */
export function VariationIcon({ icon, size = 30 }: { readonly icon: Variation; readonly size?: number }) {
  const { t } = useSpeech();
  const [meaning, side] = icon.split("-") as ["common" | "improvement" | "concern" | "neutral", "high" | "low" | undefined];
  const label = t(`figure.variation.${icon}`);
  return (
    <svg role="img" aria-label={label} className={`${styles.icon} ${styles[meaning]}`} viewBox="0 0 28 28" width={size} height={size}>
      <title>{label}</title>
      <circle cx={14} cy={14} r={12.5} />
      <path d={lines[side ?? "common"]} className={styles.line} />
      {side && <text x={20.5} y={side === "high" ? 12.5 : 22.5} textAnchor="middle">{side === "high" ? "H" : "L"}</text>}
    </svg>
  );
}
