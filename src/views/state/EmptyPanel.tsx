import { useQueries } from "@tanstack/react-query";
import { X } from "lucide-react";
import { filterWords, withoutFilter } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { Filters } from "../../perimeter/View.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { indicatorQuery, useExtract } from "../context/useFigures.ts";
import styles from "./Panel.module.css";

/** Nothing to count: says which filter empties the view, and takes it away with one click. */
export function EmptyPanel({ indicator }: { readonly indicator: string }) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { go } = useNavigation();
  const extract = useExtract();
  const active = (Object.keys(view.filters) as (keyof Filters)[]).filter((filter) => view.filters[filter]);
  const without = useQueries({
    queries: active.map((filter) =>
      indicatorQuery(extract, indicator, { ...view, filters: withoutFilter(view.filters, filter) }),
    ),
  });
  const guilty = active.filter((_, at) => without[at]?.data && without[at].data.line.current.state !== "empty");
  const offered = guilty.length > 0 ? guilty : active;
  const words = (filter: keyof Filters) =>
    filterWords({ [filter]: view.filters[filter] }, t)
      .map((one) => one.words)
      .join(", ");
  return (
    <section className={styles.panel}>
      <h2>{t("views.empty.title")}</h2>
      <p>
        {t(
          offered.length === 0
            ? "views.empty.noFilter"
            : guilty.length > 0
              ? "views.empty.guilty"
              : "views.empty.together",
        )}
      </p>
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
          <button type="button" className="button" onClick={() => go({ window: null, site: null })}>
            {t("frame.everything")}
          </button>
        )}
      </p>
    </section>
  );
}
