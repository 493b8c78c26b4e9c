import { Plus } from "lucide-react";
import { useState } from "react";
import { offChart } from "../../charts/control-chart/offChart.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { ControlSeries } from "../../figures/ControlSeries.ts";
import { numberedEntries } from "../../register/numberedEntries.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useRegister } from "../context/Register.ts";
import { useExtract } from "../context/useFigures.ts";
import { EntryForm } from "./EntryForm.tsx";
import { EntryItem } from "./EntryItem.tsx";
import styles from "./Register.module.css";
import { RegisterFile } from "./RegisterFile.tsx";
import { useFocusBack } from "./useFocusBack.ts";

interface EntrySectionProps {
  readonly indicator: string | null;
  readonly day: string;
  /** The chart that has their numbers; null where there is none. */
  readonly series: ControlSeries | null;
}

/** What people said of the site on screen, and of one indicator there or of all; with a form that adds to it. */
export function EntrySection({ indicator, day, series }: EntrySectionProps) {
  const { t } = useSpeech();
  const { view, crop } = usePerimeter();
  const { service } = useExtract();
  const { entries, kept } = useRegister();
  const [writes, setWrites] = useState(false);
  const add = useFocusBack(writes);
  const site = service.tree.sites.get(view.site)!.code;
  const about = numberedEntries(entries, site, indicator === null ? null : [indicator]);
  return (
    <section className={styles.section} aria-labelledby="register" data-empty={about.length === 0 || undefined}>
      <h2 id="register">{t("register.title")}</h2>
      {!kept && (
        <p role="alert" className="on-screen">
          {t("register.notKept")}
        </p>
      )}
      {about.length === 0 && !writes && <p className={styles.soft}>{t("register.empty")}</p>}
      {about.length > 0 && (
        <ul className={styles.entries}>
          {about.map(({ entry, number }) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              number={number}
              off={series && number !== null ? offChart(entry.day, series, crop) : null}
              about={{ site, indicator }}
              onRemove={() => add.current?.focus()}
            />
          ))}
        </ul>
      )}
      {writes ? (
        <EntryForm about={{ site, indicator }} day={day} onClose={() => setWrites(false)} />
      ) : (
        <button ref={add} type="button" className="button" onClick={() => setWrites(true)}>
          <Plus aria-hidden size={16} /> {t("register.add")}
        </button>
      )}
      <p className={styles.soft}>{t("register.explained")}</p>
      <RegisterFile />
    </section>
  );
}
