import type { VariationIcon as Variation } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../Speech.ts";
import styles from "./Icon.module.css";

const lines = {
  common: "M5,16 L9.5,11.5 L14,17 L18.5,11 L23,15",
  high: "M6,21 L11.5,19 L16,20.5 L21.5,9",
  low: "M6,7 L11.5,9 L16,7.5 L21.5,19",
} as const;

/** "Making Data Count" variation: a wave when usual, otherwise the meaning's colour, a line that leaves, and H or L. */
export function VariationIcon({ icon, size = 30 }: { readonly icon: Variation; readonly size?: number }) {
  const { t } = useSpeech();
  const [meaning, side] = icon.split("-") as [
    "common" | "improvement" | "concern" | "neutral",
    "high" | "low" | undefined,
  ];
  const label = t(`figure.variation.${icon}`);
  return (
    <svg
      role="img"
      aria-label={label}
      className={`${styles.icon} ${styles[meaning]}`}
      viewBox="0 0 28 28"
      width={size}
      height={size}
    >
      <title>{label}</title>
      <circle cx={14} cy={14} r={12.5} />
      <path d={lines[side ?? "common"]} className={styles.line} />
      {side && (
        <text x={10.5} y={side === "high" ? 14.5 : 22} textAnchor="middle">
          {side === "high" ? "H" : "L"}
        </text>
      )}
    </svg>
  );
}
