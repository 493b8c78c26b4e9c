import { useSpeech } from "../../charts/Speech.ts";
import type { StandingFact } from "../../figures/signals/facts/StandingFact.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useFacts } from "../context/useFigures.ts";
import { FactItem } from "../facts/FactItem.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import styles from "./Quality.module.css";

const isOdd = ({ cause }: StandingFact) => cause.kind === "long stays" || cause.kind === "left out";

/** Stays that are extreme, or impossible and left out, where secrecy lets their hospital be told. */
export function Outliers() {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { opened } = useExtract();
  const { data: facts, error, refetch } = useFacts(view, true);
  if (opened.report.published) return <p className={styles.note}>{t("quality.outliers.published")}</p>;
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!facts) return <Skeleton lines={2} />;
  const odd = facts.filter(isOdd);
  if (odd.length === 0) return <p className={styles.note}>{t("quality.outliers.none")}</p>;
  return (
    <ul className={styles.facts}>
      {odd.map((fact) => (
        <FactItem key={JSON.stringify(fact.cause)} fact={fact} site={view.site} />
      ))}
    </ul>
  );
}
