import type { VariationIcon as Variation } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../Speech.ts";
import styles from "./Icon.module.css";

const lines = {
  common: "M5,16 L9.5,11.5 L14,17 L18.5,11 L23,15",
  high: "M6,21 L11.5,19 L16,20.5 L21.5,9",
  low: "M6,7 L11.5,9 L16,7.5 L21.5,19",
  none: "M6,20 L11.5,18.5 L16,20.5 L21.5,18.5",
} as const;

/**
 * "Making Data Count" variation: a wave when usual, otherwise the meaning's colour, a line that leaves, and H or L. Of a week that is
 * watched: a line that crosses a dashed threshold or stays below it, without a letter, which is the chart's.
 */
export function VariationIcon({ icon, size = 30 }: { readonly icon: Variation; readonly size?: number }) {
  const { t } = useSpeech();
  const [kind, side] = icon.split("-") as [
    "common" | "improvement" | "concern" | "neutral" | "early",
    "high" | "low" | "none" | undefined,
  ];
  const isEarly = kind === "early";
  const meaning = isEarly ? (side === "high" ? "concern" : "common") : kind;
  const label = t(`figure.variation.${icon}`);
  // The statistician's own word, where the screen's words are not his.
  const pointed = isEarly ? label : t("figure.variation.pointed", { label, cause: kind });
  return (
    <svg
      role="img"
      aria-label={label}
      className={`${styles.icon} ${styles[meaning]}`}
      viewBox="0 0 28 28"
      width={size}
      height={size}
    >
      <title>{pointed}</title>
      <circle cx={14} cy={14} r={12.5} />
      {isEarly && <line x1={5.5} x2={22.5} y1={14} y2={14} className={styles.target} />}
      <path d={lines[side ?? "common"]} className={styles.line} />
      {side && !isEarly && (
        <text x={10.5} y={side === "high" ? 14.5 : 22} textAnchor="middle">
          {side === "high" ? "H" : "L"}
        </text>
      )}
    </svg>
  );
}
