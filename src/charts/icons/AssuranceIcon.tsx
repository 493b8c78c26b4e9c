import type { AssuranceIcon as Assurance } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../../locales/LanguageContext.tsx";
import styles from "./Icon.module.css";

const shapes = {
  pass: { letter: "P", line: 19, wave: "M5,12 L9,9.5 L12,11.5 L15.5,9" },
  fail: { letter: "F", line: 9, wave: "M5,17 L9,19.5 L12,17.5 L15.5,20" },
  "hit-or-miss": { letter: "?", line: 14, wave: "M5,16.5 L8.5,11 L12,17 L15.5,11.5" },
} as const;

/** "Making Data Count" assurance: where the limits stand to the dashed target, and P, F or a question mark. */
export function AssuranceIcon({ icon, size = 30 }: { readonly icon: Assurance; readonly size?: number }) {
  const { t } = useSpeech();
  const { letter, line, wave } = shapes[icon];
  const label = t(`figure.assurance.${icon}`);
  return (
    <svg role="img" aria-label={label} className={`${styles.icon} ${styles[icon]}`} viewBox="0 0 28 28" width={size} height={size}>
      <title>{label}</title>
      <circle cx={14} cy={14} r={12.5} />
      <line x1={4.5} x2={16.5} y1={line} y2={line} className={styles.target} />
      <path d={wave} className={styles.line} />
      <text x={20.5} y={18} textAnchor="middle">{letter}</text>
    </svg>
  );
}
