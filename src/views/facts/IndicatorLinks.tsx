import { useSpeech } from "../../charts/Speech.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Facts.module.css";
import { fillsPaper } from "./fillsPaper.ts";

interface IndicatorLinksProps {
  readonly ids: readonly string[];
  /** How many there are, in words. */
  readonly summary: "views.overview.others" | "views.overview.facts.indicators";
}

/** How many indicators a cause touches, and on demand which. */
export function IndicatorLinks({ ids, summary }: IndicatorLinksProps) {
  const { t, language } = useSpeech();
  const { catalogue } = useExtract().service;
  const found = ids.flatMap((id) => catalogue.filter((indicator) => indicator.id === id));
  if (found.length === 0) return null;
  return (
    <details className={styles.others} data-on-demand={fillsPaper(found) || undefined}>
      <summary>{t(summary, { count: found.length })}</summary>
      <ul>
        {found.map(({ id, sheet }) => (
          <li key={id}>
            <ViewLink to={{ screen: { name: "indicator", id } }}>{sheet[language].title}</ViewLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
