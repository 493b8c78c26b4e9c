import { useSpeech } from "../../charts/Speech.ts";
import { axisWords } from "../../figures/sentences/pivotWords.ts";
import type { PivotAxis } from "../../perimeter/Pivot.ts";
import { mostCells, type OfferedAxis } from "../../perimeter/resolvePivot.ts";
import { usePerimeter } from "../context/Navigation.ts";
import styles from "./Pivot.module.css";

const reasons = ["groups", "places", "many"] as const;

/** Which axes are not crossed with the rows, and why. */
export function RefusedAxes({ rows, offered }: { readonly rows: PivotAxis; readonly offered: readonly OfferedAxis[] }) {
  const { t } = useSpeech();
  const { grain } = usePerimeter().view;
  const said = reasons.flatMap((reason) => {
    const axes = offered.filter(({ refused }) => refused === reason).map(({ axis }) => axisWords(axis, grain, t));
    return axes.length > 0 ? [t(`explorer.refused.${reason}`, { axes: axes.join(", "), most: mostCells })] : [];
  });
  if (said.length === 0) return null;
  return (
    <p className={`${styles.note} on-screen`}>
      {t("explorer.refused", { other: axisWords(rows, grain, t) })} {said.join(t("explorer.refused.between"))}.
    </p>
  );
}
