import { CalendarRange, MapPin, SlidersHorizontal, X } from "lucide-react";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { filterWords, withoutFilter } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { isNarrowed } from "../../perimeter/Address.ts";
import { monthCount } from "../../perimeter/months.ts";
import { pathTo } from "../../perimeter/SiteTree.ts";
import type { ExtractOnScreen } from "../../views/context/Extracts.ts";
import { useNavigation, usePerimeter } from "../../views/context/Navigation.ts";
import { FilterFields } from "./FilterFields.tsx";
import { PanelButton } from "./PanelButton.tsx";
import { PeriodFields } from "./PeriodFields.tsx";
import { shortPath } from "./shortPath.ts";
import { SitePicker } from "./SitePicker.tsx";
import styles from "./TopBar.module.css";

/** Perimeter, period and filters of every screen, each filter a chip that one click removes. */
export function TopBar({ extract }: { readonly extract: ExtractOnScreen }) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { view } = usePerimeter();
  const path = pathTo(extract.service.tree, view.site);
  const site = path.at(-1);
  const chips = filterWords(view.filters, t);
  const above = path.slice(0, -1).map(({ name }) => name);
  const whole = above.join(" › ");
  return (
    <section aria-label={t("frame.perimeter.bar")} className={styles.bar} data-visit="perimeter">
      <PanelButton
        name="site"
        label={t("frame.perimeter")}
        icon={MapPin}
        text={
          <>
            {whole && (
              <>
                <span className="visually-hidden">{whole} › </span>
                {/* What is cut is said, and seen by pointing at it. */}
                <span aria-hidden className={`${styles.above} ${styles.path}`} title={whole}>
                  {shortPath(above)} ›
                </span>
              </>
            )}
            <strong>{site?.name}</strong>
          </>
        }
      >
        {(close) => <SitePicker tree={extract.service.tree} current={view.site} onPick={close} />}
      </PanelButton>
      <PanelButton
        name="period"
        label={t("frame.period")}
        icon={CalendarRange}
        text={
          <>
            <strong>{formatWindow(view, language, "short")}</strong>{" "}
            <span className={styles.above}>
              {t("frame.period.months", { count: monthCount(view.from, view.to) })}
              {view.grain !== "month" && `, ${t("frame.period.by", { grain: view.grain })}`}
            </span>
          </>
        }
      >
        {() => <PeriodFields />}
      </PanelButton>
      <PanelButton
        name="filters"
        label={t("frame.filters")}
        icon={SlidersHorizontal}
        text={<span>{t("frame.filters")}</span>}
      >
        {() => <FilterFields />}
      </PanelButton>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label={t("frame.filters.active")}>
          {chips.map(({ filter, value, words }) => (
            <li key={`${filter} ${value}`}>
              <button
                type="button"
                className={styles.chip}
                onClick={() => go({ filters: withoutFilter(view.filters, filter, value) })}
              >
                {words} <X aria-hidden size={14} />
                <span className="visually-hidden on-screen">{t("frame.filters.remove")}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isNarrowed(address) && (
        <button
          type="button"
          className={styles.everything}
          onClick={() => go({ site: null, window: null, filters: {} })}
        >
          {t("frame.everything")}
        </button>
      )}
    </section>
  );
}
