import { useSpeech } from "../../charts/Speech.ts";
import { formatMonth } from "../../figures/sentences/formatPeriod.ts";
import type { PivotTable } from "../../figures/pivot/PivotTable.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useQuality } from "../context/useFigures.ts";
import { lateStarts } from "./lateStarts.ts";
import styles from "./Pivot.module.css";

/** Whose documents began to come within the periods of a pivot; nothing where all came before them, or it has no periods. */
export function LateStartsNote({ asked }: Pick<PivotTable, "asked">) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { tree, catalogue } = useExtract().service;
  const { data, isPlaceholderData } = useQuality(view, asked.rows === "period" || asked.columns === "period");
  if (!data || isPlaceholderData) return null;
  const indicators = catalogue.filter(({ id }) => asked.indicators.includes(id));
  const starts = lateStarts(data.sites, indicators, view.from);
  if (starts.length === 0) return null;
  const places = starts.map(({ site, group, month }) =>
    t("explorer.lateStart.place", {
      site: tree.sites.get(site)?.name ?? "",
      month: formatMonth(month, language),
      group,
    }),
  );
  return <p className={styles.note}>{t("explorer.lateStart", { places: places.join(", ") })}</p>;
}
