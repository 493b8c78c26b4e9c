import { useQueries } from "@tanstack/react-query";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Figure } from "../../figures/Figure.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { quietSentences } from "../../figures/sentences/quietSentences.ts";
import { filterWords, withoutFilter } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { Filters } from "../../perimeter/View.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { indicatorQuery, overviewQuery, useExtract } from "../context/useFigures.ts";
import styles from "./Panel.module.css";

const holdsCases = ({ current }: IndicatorFigures) => current.state !== "empty" && current.state !== "not measured";
const isHidden = ({ current }: IndicatorFigures) => current.state === "hidden";

interface EmptyPanelProps {
  readonly indicator: string | null;
  readonly figure?: Figure;
  /** Those of the view: what is left of it is told. */
  readonly lines?: readonly IndicatorFigures[];
  /** What explains it, in place of a guess. */
  readonly why?: ReactNode;
}

/**
 * Nothing to count: says which filter empties the view, and takes it away with one click; where none does, why, if that is known. Of one
 * indicator, or of all when none is named. Where `figure` is not measured, nothing of it is published at the grain of the view.
 */
export function EmptyPanel({ indicator, figure, lines = [], why }: EmptyPanelProps) {
  const { t, language } = useSpeech();
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
  const linesOf = (at: number) => ofAll[at]?.data?.lines ?? (ofOne[at]?.data ? [ofOne[at].data.line] : []);
  const isPartly = lines.some(isHidden);
  const guilty = active.filter((_, at) =>
    linesOf(at).some((line) => holdsCases(line) && !(isPartly && isHidden(line))),
  );
  const offered = guilty.length > 0 ? guilty : active.length > 1 ? active : [];
  const words = (filter: keyof Filters) =>
    filterWords({ [filter]: view.filters[filter] }, t)
      .map((one) => one.words)
      .join(", ");
  const unselected = figure?.state === "empty" && figure.selectedByReading;
  const unpublished = figure?.state === "not measured";
  const left = isPartly ? quietSentences(lines, t, language).map(({ id, values }) => t(id, values)) : [];
  return (
    <section className={styles.panel}>
      <h2>
        {t(
          unpublished
            ? "views.notPublished.title"
            : unselected
              ? "views.empty.unselected"
              : isPartly
                ? "views.empty.almost"
                : "views.empty.title",
        )}
      </h2>
      {left.length > 0 && <p>{left.at(-1)}</p>}
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
                  ? isPartly
                    ? "views.empty.guilty.almost"
                    : "views.empty.guilty"
                  : "views.empty.together",
          )}
        </p>
      )}
      {unpublished && !(offered.length === 0 && why) && <p className="on-screen">{t("views.notPublished.advice")}</p>}
      {offered.length > 0 && <p className="on-paper">{offered.map(words).join(", ")}</p>}
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
