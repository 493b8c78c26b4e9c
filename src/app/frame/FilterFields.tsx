import { sexes, stayTypes, visitTypes } from "../../extract/store.ts";
import { dimensionWord, withoutFilter } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../locales/LanguageContext.tsx";
import { ageBands, type Filters } from "../../perimeter/View.ts";
import { useNavigation, usePerimeter } from "../../views/context/Navigation.ts";
import styles from "./Panel.module.css";

/** Sex, age bands, kinds of visit and of stay; nothing ticked lets everything through. */
export function FilterFields() {
  const { t } = useSpeech();
  const { go } = useNavigation();
  const { filters } = usePerimeter().view;
  function many<K extends "age" | "visit" | "stay">(filter: K, values: readonly NonNullable<Filters[K]>[number][]) {
    const chosen: readonly string[] = filters[filter] ?? [];
    const toggle = (value: string) => {
      if (chosen.includes(value)) return go({ filters: withoutFilter(filters, filter, value) });
      return go({ filters: { ...filters, [filter]: values.filter((one) => one === value || chosen.includes(one)) } });
    };
    return (
      <fieldset>
        <legend>{t(`figure.dimension.${filter}`)}</legend>
        <div className={styles.options}>
          {values.map((value) => (
            <label key={value}><input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} /> {dimensionWord(filter, value, t)}</label>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend>{t("figure.dimension.sex")}</legend>
        <div className="switch">
          <button type="button" aria-pressed={!filters.sex} onClick={() => go({ filters: withoutFilter(filters, "sex") })}>{t("frame.filters.all")}</button>
          {sexes.map((sex) => <button key={sex} type="button" aria-pressed={filters.sex === sex} onClick={() => go({ filters: { ...filters, sex } })}>{dimensionWord("sex", sex, t)}</button>)}
        </div>
      </fieldset>
      {many("age", ageBands)}
      {many("visit", visitTypes)}
      {many("stay", stayTypes)}
    </div>
  );
}
