import { useSpeech } from "../../charts/Speech.ts";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Indicator.module.css";

/** Above this share of hidden points a series says little. */
const bearable = 0.2;

/** Where most of a series is hidden: says so, and leads to the site above, where less is. */
export function ManyHidden({ line }: { readonly line: IndicatorFigures }) {
  const { t } = useSpeech();
  const { view, crop } = usePerimeter();
  const { tree } = useExtract().service;
  const shown = line.series.points.filter((point) => inWindow(point.period, crop));
  const hidden = shown.filter((point) => point.figure.state === "hidden").length;
  const parent = tree.sites.get(tree.sites.get(view.site)?.parent ?? -1);
  if (!parent || hidden <= bearable * shown.length) return null;
  return (
    <p className={styles.words}>
      {t("views.indicator.manyHidden")}{" "}
      <ViewLink to={{ site: parent.id === tree.root ? null : parent.code }}>{parent.name}</ViewLink>
    </p>
  );
}
