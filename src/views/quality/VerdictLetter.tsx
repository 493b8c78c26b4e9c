import { classes } from "../../charts/table/cellClass.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Quality.module.css";
import { documentMarks, type VerdictMark } from "./verdictMark.ts";

interface VerdictLetterProps {
  readonly mark: VerdictMark;
  /** What it stands for, where nothing beside it says it. */
  readonly words?: string;
}

/** One letter for one verdict; what the documents lack stands out. */
export function VerdictLetter({ mark, words }: VerdictLetterProps) {
  const { t } = useSpeech();
  return (
    <>
      <span
        aria-hidden={words !== undefined}
        className={classes(styles.letter, documentMarks.has(mark) && styles.wanting, mark === "fit" && styles.fit)}
      >
        {t(`quality.verdict.mark.${mark}`)}
      </span>
      {words !== undefined && <span className="visually-hidden">{words}</span>}
    </>
  );
}
