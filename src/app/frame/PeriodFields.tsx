import { useId } from "react";
import { formatMonth, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { Switch } from "../../charts/Switch.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { monthsBetween } from "../../perimeter/months.ts";
import { committeeTerms, lastMonths, type TimeWindow, windowLengths } from "../../perimeter/TimeWindow.ts";
import { grains } from "../../perimeter/View.ts";
import { useNavigation, usePerimeter } from "../../views/context/Navigation.ts";
import styles from "./Panel.module.css";

/** The last 12, 24 or 36 months, a committee term, or any two months, and what one point of a series stands for. */
export function PeriodFields() {
  const { t, language } = useSpeech();
  const { go } = useNavigation();
  const { view, extent } = usePerimeter();
  const id = useId();
  const is = (window: TimeWindow) => window.from === view.from && window.to === view.to;
  const months = monthsBetween(extent.from, extent.to);
  const lengths = windowLengths.filter((length) => length <= Math.max(12, months.length));
  const choose = (window: TimeWindow) => go({ window });
  return (
    <div className={styles.fields}>
      <Switch
        visible
        label={t("frame.period.last")}
        options={lengths.map((value) => ({ value, words: t("frame.period.months", { count: value }) }))}
        value={lengths.find((length) => is(lastMonths(extent, length))) ?? null}
        onChoose={(length) => choose(lastMonths(extent, length))}
      />
      <fieldset>
        <legend>{t("frame.period.terms")}</legend>
        <div className={styles.terms}>
          {committeeTerms(extent)
            .slice(0, 6)
            .map((term) => (
              <button
                key={term.from}
                type="button"
                className={styles.option}
                aria-pressed={is(term)}
                onClick={() => choose(term)}
              >
                {formatWindow(term, language, "short")}
              </button>
            ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("frame.period.custom")}</legend>
        <div className={styles.custom}>
          <label htmlFor={`${id}-from`}>{t("frame.period.from")}</label>
          <select
            id={`${id}-from`}
            value={view.from}
            onChange={(event) =>
              choose({
                from: event.currentTarget.value,
                to: event.currentTarget.value > view.to ? event.currentTarget.value : view.to,
              })
            }
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {formatMonth(month, language)}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-to`}>{t("frame.period.to")}</label>
          <select
            id={`${id}-to`}
            value={view.to}
            onChange={(event) =>
              choose({
                from: event.currentTarget.value < view.from ? event.currentTarget.value : view.from,
                to: event.currentTarget.value,
              })
            }
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {formatMonth(month, language)}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <Switch
        visible
        label={t("frame.period.grains")}
        options={grains.map((value) => ({ value, words: t(`frame.period.grains.${value}`) }))}
        value={view.grain}
        onChoose={(grain) => go({ grain })}
      />
      <p className={styles.note}>{t("frame.period.grain", { grain: view.grain })}</p>
    </div>
  );
}
