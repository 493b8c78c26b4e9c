import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useBreakdown } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { BreakdownTable } from "../indicator/BreakdownTable.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import styles from "./Site.module.css";

/** Lines that are listed here; the indicator's own screen lists them all. */
const shown = 8;

/** What is left to do at a site, by the units where there is most of it, each a link; nothing for a unit, which is one line itself. */
export function ToDo({ site, lines }: { readonly site: Site; readonly lines: readonly IndicatorFigures[] }) {
  const line = lines.find(({ indicator, current }) => indicator.shape === "count" && isCounted(current));
  return line && site.level !== "unit" ? <List key={line.indicator.id} site={site} line={line} /> : null;
}

function List({ site, line }: { readonly site: Site; readonly line: IndicatorFigures }) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const by = site.level === "all" || site.level === "group" ? "hospital" : "unit";
  const { data, error, refetch, isPlaceholderData } = useBreakdown(line.indicator.id, by, view);
  const counted = (data ?? []).flatMap((row) =>
    isCounted(row.figure) && row.figure.numerator > 0 ? [{ row, units: row.figure.numerator }] : [],
  );
  const most = counted.toSorted((a, b) => b.units - a.units).slice(0, shown);
  const hidden = (data ?? []).filter(({ figure }) => figure.state === "hidden").length;
  const values = {
    shown: most.length,
    count: counted.length,
    isCut: String(counted.length > most.length),
    units: most.reduce((sum, { units }) => sum + units, 0),
    total: isCounted(line.current) ? line.current.numerator : 0,
    hidden,
  };
  // A hidden line may hold more than those shown: these are not said to hold the most.
  const words =
    hidden > 0 ? t("site.todo.hidden", values) : most.length > 0 ? t("site.todo.first", values) : t("site.todo.empty");
  return (
    <section aria-labelledby="todo" className={styles.section}>
      <h2 id="todo">{t("site.todo.title")}</h2>
      {error ? (
        <ErrorPanel error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={6} />
      ) : (
        <Stale stale={isPlaceholderData}>
          <p className={styles.note}>
            {words}{" "}
            <ViewLink to={{ screen: { name: "indicator", id: line.indicator.id }, by }}>{t("site.todo.list")}</ViewLink>
          </p>
          {most.length > 0 && <BreakdownTable line={line} by={by} rows={most.map(({ row }) => row)} />}
          {hidden > 0 && <TermList names={["hidden"]} />}
        </Stale>
      )}
    </section>
  );
}
