import { useSpeech } from "../../charts/Speech.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Quality.module.css";

interface ConcernedIndicatorsProps {
  readonly ids: readonly string[];
  /** The site whose figures are concerned; that on screen unless said. */
  readonly site?: number;
  /** What is said of them; their number unless said. */
  readonly words?: string;
}

/** How many indicators are concerned, and on demand which, each leading to its figure at the site. */
export function ConcernedIndicators({ ids, site, words }: ConcernedIndicatorsProps) {
  const { t, language } = useSpeech();
  const { catalogue, tree } = useExtract().service;
  const at = site === undefined ? undefined : tree.sites.get(site)?.code;
  const found = catalogue.filter(({ id }) => ids.includes(id));
  if (found.length === 0) return t("quality.gaps.indicators", { count: 0 });
  return (
    <details className={styles.list} data-on-demand>
      <summary>{words ?? t("quality.gaps.indicators", { count: found.length })}</summary>
      <ul>
        {found.map(({ id, sheet }) => (
          <li key={id}>
            <ViewLink to={{ screen: { name: "indicator", id }, ...(at !== undefined && { site: at }) }}>
              {sheet[language].title}
            </ViewLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
