import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Quality.module.css";

const marks = ["step", "line", "least", "before", "low", "window"] as const;

/** What the lines and grounds of the small charts stand for. */
export function CompletenessLegend() {
  const { t } = useSpeech();
  return (
    <dl className={styles.legend}>
      {marks.map((mark) => (
        <div key={mark}>
          <dt>
            <svg aria-hidden viewBox="0 0 26 12" width={26} height={12}>
              {mark === "before" ? (
                <rect width={26} height={12} className={styles.before} />
              ) : mark === "low" ? (
                <path d="M13,2l4,4l-4,4l-4,-4z" className={styles.low} />
              ) : (
                <path d="M0,6H26" className={styles[mark]} />
              )}
            </svg>
          </dt>
          <dd>{t(`quality.completeness.legend.${mark}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
