import { useSpeech } from "../../charts/Speech.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import type { StandingFact } from "../../figures/signals/facts/StandingFact.ts";
import { useExtract } from "../context/useFigures.ts";
import { FactItem } from "./FactItem.tsx";
import styles from "./Facts.module.css";
import { openFacts } from "./openFacts.ts";

interface FactListProps {
  readonly facts: readonly StandingFact[];
  /** The site on screen. */
  readonly site: number;
}

/** The first facts, and the others on demand: of the whole extract, where the figures beside them are of the window. */
export function FactList({ facts, site }: FactListProps) {
  const { t, language } = useSpeech();
  const { start, end } = useExtract().opened.descriptor.period;
  // A single one left over would take no more room than the words that hide it.
  const shown = facts.length === openFacts + 1 ? facts : facts.slice(0, openFacts);
  const rest = facts.slice(shown.length);
  const items = (some: readonly StandingFact[]) =>
    some.map((fact) => <FactItem key={JSON.stringify([fact.cause, fact.indicators])} fact={fact} site={site} />);
  return (
    <>
      <p className={styles.extent}>
        {t("views.overview.facts.extent", { from: formatDate(start, language), to: formatDate(end, language) })}
      </p>
      <ul className={styles.limits}>{items(shown)}</ul>
      {rest.length > 0 && (
        <details className={styles.others}>
          <summary>{t("views.overview.facts.more", { count: rest.length })}</summary>
          <ul className={styles.limits}>{items(rest)}</ul>
        </details>
      )}
    </>
  );
}
