import { useId } from "react";
import { Switch } from "../../charts/Switch.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import { axisWords } from "../../figures/sentences/pivotWords.ts";
import { isPlaceAxis, type PivotAxis, pivotSayings } from "../../perimeter/Pivot.ts";
import type { OfferedAxis, ResolvedPivot } from "../../perimeter/resolvePivot.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import controls from "../matrix/Controls.module.css";
import styles from "./Pivot.module.css";
import { ValueChoice } from "./ValueChoice.tsx";

interface PivotControlsProps {
  readonly pivot: ResolvedPivot;
  /** Ids of the indicators that are shown. */
  readonly values: readonly string[];
}

/** Rows, columns, values and what the cells say; the address holds it. Choosing the other axis turns the table. */
export function PivotControls({ pivot, values }: PivotControlsProps) {
  const { t } = useSpeech();
  const { address, go } = useNavigation();
  const { rows, columns, offered } = pivot;
  const choose = (side: "rows" | "columns", axis: PivotAxis) => {
    const other = side === "rows" ? columns : rows;
    const beside = axis === other ? pivot[side] : other;
    const chosen = side === "rows" ? { rows: axis, columns: beside } : { rows: beside, columns: axis };
    go({ pivot: { ...address.pivot, ...chosen } }, "replace");
  };
  return (
    <div className={classes(controls.controls, styles.controls)}>
      <AxisSelect
        label={t("explorer.rows")}
        axis={rows}
        offered={offered.rows}
        onChoose={(axis) => choose("rows", axis)}
      />
      <AxisSelect
        label={t("explorer.columns")}
        axis={columns}
        offered={offered.columns}
        onChoose={(axis) => choose("columns", axis)}
      />
      <ValueChoice pivot={pivot} values={values} />
      <Switch
        visible
        label={t("explorer.says")}
        options={pivotSayings.map((value) => ({ value, words: t(`explorer.says.${value}`) }))}
        value={address.pivot.says ?? "value"}
        onChoose={(says) => go({ pivot: { ...address.pivot, says } }, "replace")}
      />
      {isPlaceAxis(rows) && (
        <Switch
          visible
          label={t("explorer.order")}
          options={(["tree", "name"] as const).map((value) => ({ value, words: t(`explorer.order.${value}`) }))}
          value={address.sort === "name" ? "name" : "tree"}
          onChoose={(sort) => go({ sort }, "replace")}
        />
      )}
    </div>
  );
}

interface AxisSelectProps {
  readonly label: string;
  readonly axis: PivotAxis;
  readonly offered: readonly OfferedAxis[];
  onChoose(axis: PivotAxis): void;
}

function AxisSelect({ label, axis, offered, onChoose }: AxisSelectProps) {
  const { t } = useSpeech();
  const { grain } = usePerimeter().view;
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={axis} onChange={({ target }) => onChoose(target.value as PivotAxis)}>
        {offered.map((one) => (
          <option key={one.axis} value={one.axis} disabled={one.refused !== null}>
            {axisWords(one.axis, grain, t)}
          </option>
        ))}
      </select>
    </div>
  );
}
