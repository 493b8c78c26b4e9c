import type { Overview } from "../../figures/FigureService.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { HighlightItem } from "./HighlightItem.tsx";
import styles from "./Overview.module.css";

/** The sentences that the overview opens on, five at most. */
export function HighlightList({ overview }: { readonly overview: Overview }) {
  const { t } = useSpeech();
  const items = overview.highlights.slice(0, 5).flatMap((highlight) => {
    const line = overview.lines.find(({ indicator }) => indicator.id === highlight.indicator);
    return line ? [{ highlight, line }] : [];
  });
  if (items.length === 0) return <p className={styles.quiet}>{t("views.overview.quiet")}</p>;
  return (
    <ol className={styles.highlights}>
      {items.map(({ highlight, line }) => (
        <HighlightItem key={`${highlight.kind} ${highlight.indicator}`} highlight={highlight} line={line} />
      ))}
    </ol>
  );
}
