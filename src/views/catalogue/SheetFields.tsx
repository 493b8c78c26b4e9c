import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { tableWords } from "../../figures/sentences/tableWords.ts";
import { domainOf } from "../../indicators/catalogue/domainOf.ts";
import { neededTables, sheetDomains, type SheetFilters, sheetStatuses } from "../../perimeter/SheetFilters.ts";
import { useNavigation } from "../context/Navigation.ts";
import styles from "./Catalogue.module.css";
import type { CatalogueOnScreen } from "./useCatalogue.ts";

/** What narrows the catalogue: words, then what the sheets are about, their status and the data they need. The address holds it. */
export function SheetFields({ catalogue }: { readonly catalogue: CatalogueOnScreen }) {
  const { t } = useSpeech();
  const { address, go } = useNavigation();
  const id = useId();
  const { sheets } = address;
  const choose = (key: keyof SheetFilters, value: string) => {
    const { [key]: _, ...others } = sheets;
    // Each field offers the values of its own key alone, and the address reads them again.
    go({ sheets: value === "" ? others : { ...others, [key]: value } }, "replace");
  };
  const domains = sheetDomains.filter((domain) => catalogue.indicators.some((one) => domainOf(one.id) === domain));
  const fields = [
    {
      key: "domain",
      label: t("catalogue.domain"),
      any: t("catalogue.domain.any"),
      options: domains.map((value) => ({ value: value as string, words: t(`catalogue.domain.${value}`) })),
    },
    {
      key: "status",
      label: t("catalogue.status"),
      any: t("catalogue.status.any"),
      options: sheetStatuses.map((value) => ({ value: value as string, words: t(`figure.status.${value}`) })),
    },
    {
      key: "need",
      label: t("catalogue.need"),
      any: t("catalogue.need.any"),
      options: neededTables.map((value) => ({ value: value as string, words: tableWords(value, t) })),
    },
  ] as const;
  return (
    <search aria-label={t("catalogue.filters")} className={styles.fields}>
      <div className={styles.text}>
        <label htmlFor={`${id}-text`}>{t("catalogue.search")}</label>
        <input
          id={`${id}-text`}
          type="search"
          value={sheets.text ?? ""}
          onChange={({ target }) => choose("text", target.value)}
        />
      </div>
      {fields.map(({ key, label, any, options }) => (
        <div key={key}>
          <label htmlFor={`${id}-${key}`}>{label}</label>
          <select id={`${id}-${key}`} value={sheets[key] ?? ""} onChange={({ target }) => choose(key, target.value)}>
            <option value="">{any}</option>
            {options.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      {Object.keys(sheets).length > 0 && (
        <button type="button" className="button" onClick={() => go({ sheets: {} }, "replace")}>
          {t("catalogue.remove")}
        </button>
      )}
    </search>
  );
}
