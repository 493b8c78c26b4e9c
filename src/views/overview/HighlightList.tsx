import type { Overview } from "../../figures/FigureService.ts";
import { quietSentences } from "../../figures/sentences/quietSentences.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { HighlightItem } from "./HighlightItem.tsx";
import styles from "./Overview.module.css";

interface HighlightListProps {
  readonly overview: Overview;
  /** The period that the page names for all. */
  readonly latest: string | null;
}

/** The sentences that the overview opens on, five at most. */
export function HighlightList({ overview, latest }: HighlightListProps) {
  const { t, language } = useSpeech();
  const items = overview.highlights.slice(0, 5).flatMap((highlight) => {
    const line = overview.lines.find(({ indicator }) => indicator.id === highlight.indicator);
    return line ? [{ highlight, line }] : [];
  });
  if (items.length === 0) {
    const words = quietSentences(overview.lines, t, language).map(({ id, values }) => t(id, values));
    return <p className={styles.quiet}>{words.join(" ")}</p>;
  }
  return (
    <ol className={styles.highlights}>
      {items.map(({ highlight, line }) => (
        <HighlightItem
          key={`${highlight.kind} ${highlight.indicator}`}
          highlight={highlight}
          line={line}
          latest={latest}
        />
      ))}
    </ol>
  );
}
