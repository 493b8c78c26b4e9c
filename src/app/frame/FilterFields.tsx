import { sexes, stayTypes, visitTypes } from "../../extract/store.ts";
import { dimensionWord, withoutFilter } from "../../figures/sentences/viewWords.ts";
import { Switch } from "../../charts/Switch.tsx";
import { useSpeech } from "../../charts/Speech.ts";
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
            <label key={value}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />{" "}
              {dimensionWord(filter, value, t)}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <div className={styles.fields}>
      <Switch
        visible
        label={t("figure.dimension.sex")}
        options={[
          { value: "all" as const, words: t("frame.filters.all") },
          ...sexes.map((value) => ({ value, words: dimensionWord("sex", value, t) })),
        ]}
        value={filters.sex ?? "all"}
        onChoose={(sex) => go({ filters: sex === "all" ? withoutFilter(filters, "sex") : { ...filters, sex } })}
      />
      {many("age", ageBands)}
      {many("visit", visitTypes)}
      {many("stay", stayTypes)}
    </div>
  );
}
