import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import { shortTally, tallySentence } from "../../figures/sentences/tallySentence.ts";
import { type SignalTally, unusualOf } from "../../figures/signals/SignalTally.ts";
import styles from "./Grid.module.css";

/** How many unusual variations, beside what chance alone would give; empty until they are counted. */
export function TallyCell({
  tally,
  className,
}: {
  readonly tally: SignalTally | undefined;
  readonly className?: string | undefined;
}) {
  const { t } = useSpeech();
  if (!tally)
    return (
      <td className={classes(styles.tally, className)}>
        <span className="visually-hidden">{t("views.loading")}</span>
      </td>
    );
  const [short, long] = [shortTally(tally), tallySentence(tally)];
  const count = unusualOf(tally);
  const isMore = tally.chance !== null && count > tally.chance.upper;
  return (
    <td className={classes(styles.tally, className)} title={t(long.id, long.values)}>
      {short ? (
        <>
          <span className={isMore ? styles.beyondChance : undefined}>{count}</span>{" "}
          <span className={styles.chance}>{t(short.id, short.values)}</span>
        </>
      ) : (
        <span className={styles.state}>
          <span aria-hidden>–</span>
          <span className="visually-hidden">{t(long.id, long.values)}</span>
        </span>
      )}
    </td>
  );
}
