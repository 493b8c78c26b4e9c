import { useSpeech } from "../../charts/Speech.ts";
import { axisWords } from "../../figures/sentences/pivotWords.ts";
import { wordList } from "../../locales/wordList.ts";
import type { PivotAxis } from "../../perimeter/Pivot.ts";
import { mostCells, type OfferedAxis } from "../../perimeter/resolvePivot.ts";
import { usePerimeter } from "../context/Navigation.ts";
import styles from "./Pivot.module.css";

const reasons = ["groups", "places", "many"] as const;

/** Which axes are not crossed with the rows, and why. */
export function RefusedAxes({ rows, offered }: { readonly rows: PivotAxis; readonly offered: readonly OfferedAxis[] }) {
  const { t, language } = useSpeech();
  const { grain } = usePerimeter().view;
  const other = axisWords(rows, grain, t);
  const said = reasons.flatMap((reason) => {
    const axes = offered.filter(({ refused }) => refused === reason).map(({ axis }) => axisWords(axis, grain, t));
    const count = axes.length;
    if (count === 0) return [];
    return [t("explorer.refused", { count, other, axes: wordList(axes, language), why: reason, most: mostCells })];
  });
  if (said.length === 0) return null;
  return <p className={`${styles.note} on-screen`}>{said.join(" ")}</p>;
}
