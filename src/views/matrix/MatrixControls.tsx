import { useId } from "react";
import { Switch } from "../../charts/Switch.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { domainOf } from "../../indicators/catalogue/domainOf.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { ComparedSites } from "../../perimeter/comparedSites.ts";
import { matrixSorts } from "../../perimeter/MatrixSort.ts";
import { type SheetDomain, sheetDomains } from "../../perimeter/SheetFilters.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { breakdownWords } from "../indicator/breakdownWords.ts";
import controls from "./Controls.module.css";

interface MatrixControlsProps {
  readonly compared: ComparedSites;
  /** The columns. */
  readonly indicators: readonly Indicator[];
  /** The chosen indicator; null where none is. */
  readonly chosen: string | null;
}

/** What the rows are and their order, which columns, and the indicator that is looked at by itself. The address holds it. */
export function MatrixControls({ compared, indicators, chosen }: MatrixControlsProps) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { view } = usePerimeter();
  const { catalogue, tree } = useExtract().service;
  const id = useId();
  const domains = sheetDomains.filter((domain) => catalogue.some((one) => domainOf(one.id) === domain));
  // One of another domain stays chosen, and can be left.
  const offered = catalogue.filter((one) => one.id === chosen && !indicators.includes(one)).concat(indicators);
  const sorts = matrixSorts.filter((sort) => sort !== "indicator" || chosen !== null);
  return (
    <div className={controls.controls}>
      {compared.offered.length > 1 && (
        <Switch
          visible
          label={t("matrix.rows")}
          options={compared.offered.map((value) => ({ value, words: breakdownWords(value, tree, view.site, t) }))}
          value={compared.by}
          onChoose={(by) => go({ by }, "replace")}
        />
      )}
      <Switch
        visible
        label={t("matrix.sort")}
        options={sorts.map((value) => ({ value, words: t(`matrix.sort.${value}`) }))}
        value={address.sort}
        onChoose={(sort) => go({ sort }, "replace")}
      />
      <div>
        <label htmlFor={`${id}-domain`}>{t("matrix.domain")}</label>
        <select
          id={`${id}-domain`}
          value={address.sheets.domain ?? ""}
          onChange={({ target }) =>
            go({ sheets: target.value ? { domain: target.value as SheetDomain } : {} }, "replace")
          }
        >
          <option value="">{t("matrix.domain.all")}</option>
          {domains.map((domain) => (
            <option key={domain} value={domain}>
              {t(`matrix.domain.${domain}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-indicator`}>{t("matrix.indicator")}</label>
        <select
          id={`${id}-indicator`}
          value={chosen ?? ""}
          onChange={({ target }) => go({ screen: { name: "matrix", id: target.value || null } }, "replace")}
        >
          <option value="">{t("matrix.indicator.none")}</option>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {one.sheet[language].title}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
