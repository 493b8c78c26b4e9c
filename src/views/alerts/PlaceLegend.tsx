import { BrushHint } from "../../charts/brush/BrushHint.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import bars from "../../charts/weeks/WeekBars.module.css";
import styles from "./Alerts.module.css";

const marks = [
  { name: "common", path: "M4,2h6v12H4Z", className: bars.common },
  { name: "concern", path: "M4,7h6v7H4ZM3.5,5h7l-3.5,-5z", className: bars.concern },
  { name: "hollow", path: "M4,2h6v12H4Z", className: bars.hollow },
  { name: "hidden", path: "M6,12h2v2H6Z", className: bars.hidden },
  { name: "threshold", path: "M0,8H14", className: bars.threshold },
] as const;

/** What the marks of small charts of weeks mean. */
export function PlaceLegend() {
  const { t } = useSpeech();
  return (
    <ul className={styles.legend}>
      {marks.map(({ name, path, className }) => (
        <li key={name}>
          <svg aria-hidden width={14} height={14}>
            <path d={path} className={className} />
          </svg>
          {t(`alerts.mark.${name}`)}
        </li>
      ))}
      <li>
        <BrushHint />
      </li>
    </ul>
  );
}
