import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { ResolvedPivot } from "../../perimeter/resolvePivot.ts";
import { useNavigation } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./Pivot.module.css";
import { isOffered } from "./shownValues.ts";

interface ValueChoiceProps {
  readonly pivot: ResolvedPivot;
  readonly values: readonly string[];
}

/** The indicator of the cells, or those of an axis. */
export function ValueChoice({ pivot, values }: ValueChoiceProps) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { catalogue } = useExtract().service;
  const id = useId();
  const offered = catalogue.filter((indicator) => isOffered(indicator, pivot));
  const choose = (chosen: readonly string[]) => {
    const { values: _, ...rest } = address.pivot;
    go({ pivot: chosen.length > 0 ? { ...rest, values: chosen } : rest }, "replace");
  };
  if (pivot.rows !== "indicator" && pivot.columns !== "indicator") {
    return (
      <div>
        <label htmlFor={id}>{t("explorer.values")}</label>
        <select id={id} value={values[0] ?? ""} onChange={({ target }) => choose([target.value])}>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {one.sheet[language].title}
            </option>
          ))}
        </select>
      </div>
    );
  }
  const order = offered.map((one) => one.id);
  const toggle = (one: string) =>
    choose(order.filter((other) => (other === one ? !values.includes(other) : values.includes(other))));
  return (
    <details className={styles.choice}>
      <summary>{t("explorer.values.choice", { count: values.length, total: offered.length })}</summary>
      <ul>
        {offered.map((one) => (
          <li key={one.id}>
            <label>
              <input type="checkbox" checked={values.includes(one.id)} onChange={() => toggle(one.id)} />
              {one.sheet[language].title}
            </label>
          </li>
        ))}
      </ul>
      {address.pivot.values && (
        <button type="button" className="button" onClick={() => choose([])}>
          {t("explorer.values.default")}
        </button>
      )}
    </details>
  );
}
