import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Report.module.css";

interface UnfinishedBookletProps {
  readonly drawn: number;
  /** Sheets of the whole booklet, 0 before its figures are there. */
  readonly count: number;
  /** The sheets are those of another choice, whose figures stay until the new ones are there. */
  readonly stale: boolean;
}

/** A line on paper alone: the browser's own command prints a booklet before the button of the page does. */
export function UnfinishedBooklet({ drawn, count, stale }: UnfinishedBookletProps) {
  const { t } = useSpeech();
  return (
    <p className={styles.unfinished}>
      <strong>
        {stale
          ? t("report.outdated")
          : t(drawn > 0 && drawn === count ? "report.undrawn" : "report.incomplete", { drawn, count })}
      </strong>
    </p>
  );
}
