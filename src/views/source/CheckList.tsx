import { Check as Tick, Minus, X } from "lucide-react";
import { useSpeech } from "../../charts/Speech.ts";
import type { Check } from "./checks.ts";
import styles from "./Source.module.css";

interface Result {
  readonly check: Check;
  readonly outcome: "passed" | "failed" | "not reached";
  /** What was found, in words. */
  readonly words?: string;
}

const icons = { passed: Tick, failed: X, "not reached": Minus } as const;
const ids = { passed: "passed", failed: "failed", "not reached": "notReached" } as const;

/** The five checks with the outcome of each. */
export function CheckList({ results }: { readonly results: readonly Result[] }) {
  const { t } = useSpeech();
  return (
    <ol className={styles.checks}>
      {results.map(({ check, outcome, words }) => {
        const Icon = icons[outcome];
        const asked = t(`views.check.${check}.words`);
        return (
          <li key={check}>
            <Icon aria-hidden size={18} className={styles[ids[outcome]]} />
            <span>
              <strong>{t(`views.check.${check}`)}</strong>
              {" · "}
              <span className={styles[ids[outcome]]}>{t(`views.outcome.${ids[outcome]}`)}</span>
              <span className={styles.advice}>
                {words ?? (outcome === "passed" ? asked : t("views.check.expected", { words: asked }))}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
