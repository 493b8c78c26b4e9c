import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { OffChart } from "../../charts/control-chart/offChart.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { decisionState } from "../../register/decisionState.ts";
import type { Entry } from "../../register/Entry.ts";
import { today } from "../../register/today.ts";
import { useRegister } from "../context/Register.ts";
import { type About, EntryForm } from "./EntryForm.tsx";
import { offWords } from "./offWords.ts";
import styles from "./Register.module.css";
import { useFocusBack } from "./useFocusBack.ts";

interface EntryItemProps {
  readonly entry: Entry;
  /** On the chart; null where it is not on it. */
  readonly number: number | null;
  /** Where its day is, that the chart does not have. */
  readonly off: OffChart | null;
  readonly about: About;
  onRemove(): void;
}

/** One entry, which may be changed or deleted; a decision may be ticked off. */
export function EntryItem({ entry, number, off, about, onRemove }: EntryItemProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { put, remove } = useRegister();
  const [changes, setChanges] = useState(false);
  const edit = useFocusBack(changes);
  if (changes)
    return (
      <li>
        <EntryForm about={about} entry={entry} day={entry.day} onClose={() => setChanges(false)} />
      </li>
    );
  return (
    <li>
      <p className={styles.head}>
        {number !== null && <span className={styles.number}>{number}</span>}
        <time dateTime={entry.day}>{formatDate(entry.day, language)}</time>
        {off && <span>{offWords(off, 1, speech)}</span>}
        <span>{t(`register.kind.${entry.kind}`)}</span>
        {entry.indicator === null && <span>{t("register.indicator.all")}</span>}
      </p>
      <p className={styles.words}>{entry.words}</p>
      {entry.kind === "decision" && (
        <p className={styles.head}>
          <span>{entry.who}</span>
          {entry.until && <span>{t("register.until.on", { date: formatDate(entry.until, language) })}</span>}
          {decisionState(entry, today()) === "late" && <strong>{t("register.late")}</strong>}
          <label>
            <input
              type="checkbox"
              checked={entry.done}
              onChange={() => put({ ...entry, done: !entry.done, writtenAt: new Date().toISOString() })}
            />{" "}
            {t("register.done")}
          </label>
        </p>
      )}
      <p className={styles.actions}>
        <button ref={edit} type="button" className="button quiet" onClick={() => setChanges(true)}>
          <Pencil aria-hidden size={15} /> {t("register.edit")}
        </button>
        <button type="button" className="button quiet" onClick={() => (remove(entry.id), onRemove())}>
          <Trash2 aria-hidden size={15} /> {t("register.delete")}
        </button>
      </p>
    </li>
  );
}
