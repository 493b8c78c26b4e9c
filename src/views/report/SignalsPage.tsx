import { useSpeech } from "../../charts/Speech.ts";
import type { Booklet } from "../../figures/booklet/Booklet.ts";
import { chanceSentences } from "../../figures/sentences/chanceSentences.ts";
import { quietSentences } from "../../figures/sentences/quietSentences.ts";
import { AwaitedWeeks } from "../state/AwaitedWeeks.tsx";
import { FollowUp } from "./FollowUp.tsx";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import { SignalItem } from "./SignalItem.tsx";
import type { FollowUp as Followed } from "./useFollowUp.ts";

interface SignalsPageProps {
  readonly place: SheetPlace;
  readonly booklet: Booklet;
  /** The period that the booklet names for all. */
  readonly latest: string | null;
  /** Whether the records behind it are still being read. */
  readonly awaited: boolean;
  /** What the register says, where it is short enough to stand below; null elsewhere. */
  readonly followUp: Followed | null;
}

/** At most five sentences on what changed, what is left to do, and how much of it chance alone would give. */
export function SignalsPage({ place, booklet, latest, awaited, followUp }: SignalsPageProps) {
  const { t, language } = useSpeech();
  const lines = booklet.entries.map(({ line }) => line);
  const items = (kind: "signal" | "to-do") =>
    booklet.highlights
      .filter((highlight) => highlight.kind === kind)
      .slice(0, 5)
      .flatMap((highlight) => {
        const line = lines.find(({ indicator }) => indicator.id === highlight.indicator);
        return line ? [<SignalItem key={highlight.indicator} highlight={highlight} line={line} latest={latest} />] : [];
      });
  const [signals, toDo] = [items("signal"), items("to-do")];
  const chance = chanceSentences({ lines, chance: booklet.chance }, t, language);
  return (
    <Sheet place={place} title={t(followUp ? "report.title.signalsAndFollowUp" : "report.title.signals")}>
      {signals.length > 0 ? (
        <ol className={styles.signals}>{signals}</ol>
      ) : (
        <p>
          {quietSentences(lines, t, language)
            .map(({ id, values }) => t(id, values))
            .join(" ")}
        </p>
      )}
      {awaited && <AwaitedWeeks lines={lines} />}
      {chance.length > 0 && <p className={styles.small}>{chance.map(({ id, values }) => t(id, values)).join(" ")}</p>}
      {toDo.length > 0 && (
        <>
          <h3>{t("report.toDo")}</h3>
          <ol className={styles.signals}>{toDo}</ol>
        </>
      )}
      {followUp && (
        <>
          <h3>{t("report.title.followUp")}</h3>
          <FollowUp said={followUp.said} all={followUp.said} off={followUp.off} today={followUp.today} heading="h4" />
        </>
      )}
    </Sheet>
  );
}
