import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { axisWords } from "../../figures/sentences/pivotWords.ts";
import { resolvePivot } from "../../perimeter/resolvePivot.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract, usePivot } from "../context/useFigures.ts";
import { EmptyPanel } from "../state/EmptyPanel.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { NotMeasured } from "../state/NotMeasured.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import styles from "./Pivot.module.css";
import { PivotControls } from "./PivotControls.tsx";
import { PivotResult } from "./PivotResult.tsx";
import { RefusedAxes } from "./RefusedAxes.tsx";
import { firstValues, shownValues } from "./shownValues.ts";

/** Rows, columns and values to choose, and the table that they make. */
export function PivotSection() {
  const { t } = useSpeech();
  const { address } = useNavigation();
  const { view } = usePerimeter();
  const { tree, catalogue } = useExtract().service;
  const { pivot: choice } = address;
  const pivot = useMemo(
    () => resolvePivot(tree, view, choice, choice.values?.length ?? firstValues),
    [tree, view, choice],
  );
  const { rows, columns } = pivot;
  const indicators = shownValues(catalogue, choice.values, pivot);
  const { data, error, refetch, isPlaceholderData } = usePivot({ rows, columns, indicators }, view);
  const figures = data?.cells.flatMap((row) => row.flatMap((cell) => cell?.figure ?? [])) ?? [];
  const unmeasured = figures.find((figure) => figure.state === "not measured");
  const words = (axis: typeof rows) => axisWords(axis, view.grain, t);
  return (
    <>
      <PivotControls pivot={pivot} values={indicators} />
      {pivot.replaced && (
        <p className={styles.note}>{t("explorer.replaced", { rows: words(rows), columns: words(columns) })}</p>
      )}
      <RefusedAxes rows={rows} offered={pivot.offered.columns} />
      {error ? (
        <ErrorPanel error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={12} />
      ) : (
        <Stale stale={isPlaceholderData}>
          {figures.length === 0 ? (
            <p>
              {t("explorer.empty")} <span className="on-screen">{t("explorer.empty.advice")}</span>
            </p>
          ) : unmeasured && figures.every(({ state }) => state === "not measured") ? (
            <NotMeasured figure={unmeasured} />
          ) : figures.every(({ state }) => state === "empty") ? (
            <EmptyPanel indicator={data.asked.indicators[0] ?? null} figure={figures[0]!} />
          ) : (
            <PivotResult table={data} />
          )}
        </Stale>
      )}
    </>
  );
}
