import { Square } from "lucide-react";
import { useSpeech } from "../../../charts/Speech.ts";
import { ErrorPanel } from "../../state/ErrorPanel.tsx";
import styles from "./Console.module.css";
import { ConsoleProblem } from "./ConsoleProblem.tsx";
import { ConsoleTable } from "./ConsoleTable.tsx";
import type { Run } from "./useRun.ts";

interface ConsoleOutputProps {
  readonly run: Run;
  readonly limit: number;
  readonly isLoading: boolean;
  cancel(): void;
  retry(): void;
  goTo(position: number): void;
}

/** What came of a statement, or that it is running, with the way to stop it. */
export function ConsoleOutput({ run, limit, isLoading, cancel, retry, goTo }: ConsoleOutputProps) {
  const { t } = useSpeech();
  if (run.state === "failed") return <ErrorPanel error={run.error} retry={retry} />;
  if (run.state === "cancelled") return <output className={styles.running}>{t("explorer.console.cancelled")}</output>;
  if (run.state === "running")
    return (
      <p className={styles.running}>
        <output>{t(isLoading ? "explorer.console.loading" : "explorer.console.running")}</output>
        <button type="button" className="button" onClick={cancel}>
          <Square aria-hidden size={13} /> {t("explorer.console.cancel")}
        </button>
      </p>
    );
  const { outcome, statement } = run;
  return outcome.state === "refused" ? (
    <ConsoleProblem statement={statement} problem={outcome.problem} goTo={goTo} />
  ) : (
    <ConsoleTable answer={outcome.answer} limit={limit} />
  );
}
