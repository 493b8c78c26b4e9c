import type { AssuranceIcon as Assurance } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../Speech.ts";
import styles from "./Icon.module.css";

const shapes = {
  pass: { letter: "P", line: 22, wave: "M7,18.5 L11.5,16.5 L16,18.5 L21,16.5" },
  fail: { letter: "F", line: 16.5, wave: "M8,22 L12,20 L16,22 L20,20" },
  "hit-or-miss": { letter: "?", line: 19, wave: "M7,21 L11.5,17 L16,21 L21,17" },
} as const;

/** "Making Data Count" assurance: where the limits stand to the dashed target, and P, F or a question mark. */
export function AssuranceIcon({ icon, size = 30 }: { readonly icon: Assurance; readonly size?: number }) {
  const { t } = useSpeech();
  const { letter, line, wave } = shapes[icon];
  const label = t(`figure.assurance.${icon}`);
  return (
    <svg
      role="img"
      aria-label={label}
      className={`${styles.icon} ${styles[icon]}`}
      viewBox="0 0 28 28"
      width={size}
      height={size}
    >
      <title>{label}</title>
      <circle cx={14} cy={14} r={12.5} />
      <line x1={6.5} x2={21.5} y1={line} y2={line} className={styles.target} />
      <path d={wave} className={styles.line} />
      <text x={14} y={13} textAnchor="middle">
        {letter}
      </text>
    </svg>
  );
}
