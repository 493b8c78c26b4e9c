import { useQueries } from "@tanstack/react-query";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Figure } from "../../figures/Figure.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { filterWords, withoutFilter } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { Filters } from "../../perimeter/View.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { indicatorQuery, overviewQuery, useExtract } from "../context/useFigures.ts";
import styles from "./Panel.module.css";

const holdsCases = ({ current }: IndicatorFigures) => current.state !== "empty" && current.state !== "not measured";

interface EmptyPanelProps {
  readonly indicator: string | null;
  readonly figure?: Figure;
  /** What explains it, in place of a guess. */
  readonly why?: ReactNode;
}

/**
 * Nothing to count: says which filter empties the view, and takes it away with one click; where none does, why, if that is known. Of one
 * indicator, or of all when none is named. Where `figure` is not measured, nothing of it is published at the grain of the view.
 */
export function EmptyPanel({ indicator, figure, why }: EmptyPanelProps) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { go } = useNavigation();
  const extract = useExtract();
  const active = (Object.keys(view.filters) as (keyof Filters)[]).filter((filter) => view.filters[filter]);
  const views = active.map((filter) => ({ ...view, filters: withoutFilter(view.filters, filter) }));
  const ofOne = useQueries({
    queries: indicator === null ? [] : views.map((without) => indicatorQuery(extract, indicator, without)),
  });
  const ofAll = useQueries({
    queries: indicator === null ? views.map((without) => overviewQuery(extract, without)) : [],
  });
  const lines = (at: number) => ofAll[at]?.data?.lines ?? (ofOne[at]?.data ? [ofOne[at].data.line] : []);
  const guilty = active.filter((_, at) => lines(at).some(holdsCases));
  const offered = guilty.length > 0 ? guilty : active.length > 1 ? active : [];
  const words = (filter: keyof Filters) =>
    filterWords({ [filter]: view.filters[filter] }, t)
      .map((one) => one.words)
      .join(", ");
  const unselected = figure?.state === "empty" && figure.selectedByReading;
  const unpublished = figure?.state === "not measured";
  return (
    <section className={styles.panel}>
      <h2>
        {t(unpublished ? "views.notPublished.title" : unselected ? "views.empty.unselected" : "views.empty.title")}
      </h2>
      {offered.length === 0 && why ? (
        why
      ) : (
        <p>
          {t(
            unpublished
              ? "views.notPublished.words"
              : offered.length === 0
                ? unselected
                  ? "views.empty.unselected.words"
                  : "views.empty.noFilter"
                : guilty.length > 0
                  ? "views.empty.guilty"
                  : "views.empty.together",
          )}
        </p>
      )}
      <p className={styles.actions}>
        {offered.map((filter) => (
          <button
            key={filter}
            type="button"
            className="button"
            onClick={() => go({ filters: withoutFilter(view.filters, filter) })}
          >
            <X aria-hidden size={15} /> {t("views.empty.remove", { words: words(filter) })}
          </button>
        ))}
        {offered.length === 0 && (
          <button type="button" className="button" onClick={() => go({ window: null, site: null, filters: {} })}>
            {t("frame.everything")}
          </button>
        )}
      </p>
    </section>
  );
}
