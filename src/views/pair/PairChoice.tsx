import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { formatMonth, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { comparableSites } from "../../perimeter/comparableSites.ts";
import { earlierWindow } from "../../perimeter/earlierWindow.ts";
import { monthsBetween } from "../../perimeter/months.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Pair.module.css";

/** The other side: a site of the same level or above, the months before, or any two months. */
export function PairChoice() {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { view, extent } = usePerimeter();
  const { tree } = useExtract().service;
  const id = useId();
  const { beside, above } = comparableSites(tree, view.site);
  const { against } = address;
  const earlier = earlierWindow(view, extent);
  const chosen = against?.kind === "window" ? against.window : null;
  const months = monthsBetween(extent.from, extent.to);
  const choose = (window: TimeWindow) => go({ against: { kind: "window", window } }, "replace");
  const month = (side: "from" | "to", choose: (month: string) => void) => (
    <span className={styles.month}>
      <label htmlFor={`${id}-${side}`}>{t(`site.pair.${side}`)}</label>
      <select id={`${id}-${side}`} value={chosen?.[side] ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
        {!chosen && <option value="">–</option>}
        {months.map((one) => (
          <option key={one} value={one}>
            {formatMonth(one, language, "short")}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <div className={styles.choice}>
      {(beside.length > 0 || above.length > 0) && (
        <p className={styles.field}>
          <label htmlFor={`${id}-site`}>{t("site.pair.site")}</label>
          <select
            id={`${id}-site`}
            value={against?.kind === "site" ? against.site : ""}
            onChange={({ currentTarget: { value } }) =>
              go({ against: value === "" ? null : { kind: "site", site: value } }, "replace")
            }
          >
            <option value="">{t("site.pair.site.none")}</option>
            {beside.map(({ parent, sites }) => (
              <optgroup key={parent.id} label={parent.name}>
                {sites.map(({ id: one, code, name }) => (
                  <option key={one} value={code}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
            <optgroup label={t("site.pair.site.above")}>
              {above.map(({ id: one, code, name }) => (
                <option key={one} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </p>
      )}
      <fieldset className={styles.field}>
        <legend>{t("site.pair.other")}</legend>
        {month("from", (from) => choose({ from, to: chosen && chosen.to >= from ? chosen.to : from }))}
        {month("to", (to) => choose({ from: chosen && chosen.from <= to ? chosen.from : to, to }))}
      </fieldset>
      {earlier && (
        <ViewLink to={{ against: { kind: "window", window: earlier } }}>
          {t("site.pair.earlier", { period: formatWindow(earlier, language, "short") })}
        </ViewLink>
      )}
    </div>
  );
}
