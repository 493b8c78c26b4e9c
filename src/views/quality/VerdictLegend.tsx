import { useSpeech } from "../../charts/Speech.ts";
import type { SteeringVerdict } from "../../figures/completeness/SteeringVerdict.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { VerdictLetter } from "./VerdictLetter.tsx";
import styles from "./Quality.module.css";
import { verdictMark, verdictMarks } from "./verdictMark.ts";

/** The letters that occur, in words, with the number of verdicts that each stands for. */
export function VerdictLegend({ verdicts }: { readonly verdicts: readonly SteeringVerdict[] }) {
  const { t, language } = useSpeech();
  const counts = new Map(verdictMarks.map((mark) => [mark, 0]));
  for (const verdict of verdicts) {
    const mark = verdictMark(verdict);
    counts.set(mark, counts.get(mark)! + 1);
  }
  return (
    <dl className={styles.legend} aria-label={t("quality.verdict.legend")}>
      {[...counts].map(([mark, count]) =>
        count === 0 ? null : (
          <div key={mark}>
            <dt>
              <VerdictLetter mark={mark} />
            </dt>
            <dd>
              {t(`quality.verdict.short.${mark}`)} <small>({formatNumber(count, 0, language)})</small>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
