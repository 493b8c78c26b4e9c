import { useId } from "react";
import { Switch } from "../../charts/Switch.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { spanWords } from "../../figures/sentences/spanWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { BreakdownBy } from "../../perimeter/BreakdownBy.ts";
import { breakdownsOf } from "../../perimeter/breakdownsOf.ts";
import { useExtracts } from "../context/Extracts.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useBreakdown, useExtract } from "../context/useFigures.ts";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { Unhurried } from "../state/Unhurried.tsx";
import { BreakdownTable } from "./BreakdownTable.tsx";
import { breakdownKind } from "./breakdownKind.ts";
import { breakdownWords } from "./breakdownWords.ts";
import styles from "./Indicator.module.css";

/** The current period's figure by site or by one dimension; for what is left to do, the list by unit comes first. */
export function Breakdown({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { view, whole } = usePerimeter();
  const { service } = useExtract();
  const id = useId();
  const { tree } = service;
  const counts = line.indicator.shape === "count";
  const { offered, shown: by, replaced } = breakdownsOf(tree, view.site, breakdownKind(line.indicator), address.by);
  const words = (one: BreakdownBy) => breakdownWords(one, tree, view.site, t);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id}>
          {t(counts ? "views.breakdown.todo" : "views.breakdown.title", {
            period: spanWords(line, whole, language),
          })}
        </h2>
        <Switch
          label={t("views.breakdown.by")}
          options={offered.map((value) => ({ value, words: words(value) }))}
          value={by}
          onChoose={(chosen) => go({ by: chosen }, "replace")}
        />
      </div>
      {address.by && replaced && (
        <p className={styles.label}>{t("views.breakdown.replaced", { asked: words(address.by), shown: words(by) })}</p>
      )}
      <Rows key={by} line={line} by={by} />
    </section>
  );
}

function Rows({ line, by }: { readonly line: IndicatorFigures; readonly by: BreakdownBy }) {
  const { view } = usePerimeter();
  const { t } = useSpeech();
  const { opened } = useExtract();
  const { checking } = useExtracts();
  const { data, error, refetch, isPlaceholderData } = useBreakdown(line.indicator.id, by, view);
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <>
        {by === "document" && checking && <p className={styles.label}>{t("views.breakdown.waiting")}</p>}
        <Skeleton lines={6} />
      </>
    );
  if (data.length === 0)
    return <p className={styles.label}>{t(`views.breakdown.${opened.report.published ? "unpublished" : "empty"}`)}</p>;
  return (
    <Stale stale={isPlaceholderData}>
      {data.every(({ figure }) => figure.state === "hidden") ? (
        <p className={styles.label}>
          {t("views.breakdown.hidden")} <span className="on-screen">{t("views.breakdown.hidden.advice")}</span>
        </p>
      ) : (
        <Unhurried lines={6}>
          <BreakdownTable line={line} by={by} rows={data} />
        </Unhurried>
      )}
    </Stale>
  );
}
