import { useId } from "react";
import { useSpeech } from "../../../charts/Speech.ts";
import styles from "./Console.module.css";

interface ConsoleHistoryProps {
  readonly history: readonly string[];
  onChoose(statement: string): void;
}

/** Statements that were run since the extract was opened, to be written again. */
export function ConsoleHistory({ history, onChoose }: ConsoleHistoryProps) {
  const { t } = useSpeech();
  const id = useId();
  if (history.length === 0) return null;
  return (
    <span className={styles.history}>
      <label htmlFor={id}>{t("explorer.console.history")}</label>
      <select id={id} value="" onChange={({ target }) => onChoose(history[Number(target.value)]!)}>
        <option value="" disabled>
          {t("explorer.console.history.count", { count: history.length })}
        </option>
        {history.map((statement, at) => (
          <option key={statement} value={at}>
            {statement.replaceAll(/\s+/g, " ").slice(0, 80)}
          </option>
        ))}
      </select>
    </span>
  );
}
