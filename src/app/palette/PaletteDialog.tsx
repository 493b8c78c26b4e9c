import { Search } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import panel from "../frame/Panel.module.css";
import { railScreens } from "../frame/railScreens.ts";
import { useArrowKeys } from "../frame/useArrowKeys.ts";
import styles from "./Palette.module.css";
import { paletteEntries, type PaletteEntry } from "./paletteEntries.ts";

/** One field that leads to any screen, indicator or site: Enter takes the first found, arrows go through them. */
export default function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useSpeech();
  const { current } = useExtracts();
  const { go } = useNavigation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const first = current?.service.catalogue[0];
  useArrowKeys(dialog);
  useEffect(() => dialog.current?.showModal(), []);
  const find = (asked: string) =>
    paletteEntries(
      asked,
      railScreens.flatMap(({ to }) => to ?? (first ? { name: "indicator" as const, id: first.id } : [])),
      current?.service ?? null,
      t,
      language,
    );
  const drawn = useDeferredValue(text);
  // Who goes into the list at once goes into that of what is written, not into the one that it takes the place of.
  const [entered, setEntered] = useState("");
  const groups = find(entered === text ? text : drawn);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);

  function take(event: KeyboardEvent) {
    const found = event.key === "Enter" && find(text)[0]?.entries[0];
    if (!found) return;
    event.preventDefault();
    lead(found);
  }

  function lead({ to }: PaletteEntry) {
    // Closed first: what is asked for by an event takes the focus.
    dialog.current?.close();
    if ("event" in to) window.dispatchEvent(new Event(to.event));
    else go(to);
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t("frame.palette")} onClose={onClose}>
      <search>
        <label htmlFor={id} className="visually-hidden">
          {t("frame.palette.search")}
        </label>
        <span className={panel.search}>
          <Search aria-hidden size={16} />
          <input
            id={id}
            // Of a search field, Escape empties the text and leaves the dialog open.
            type="text"
            value={text}
            placeholder={t("frame.palette.search")}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={take}
            onKeyDownCapture={({ key }) => key === "ArrowDown" && flushSync(() => setEntered(text))}
            autoComplete="off"
            spellCheck={false}
          />
        </span>
        <output className="visually-hidden">{text ? t("frame.palette.found", { count }) : ""}</output>
        {count === 0 && <p>{t("frame.palette.none", { text })}</p>}
        {groups.map(({ name, entries }) => (
          <section key={name} aria-labelledby={`${id}-${name}`}>
            <h2 id={`${id}-${name}`}>{t(`frame.palette.${name}`)}</h2>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <li key={`${entry.words} ${entry.detail}`}>
                  {"event" in entry.to ? (
                    <button type="button" onClick={() => lead(entry)}>
                      {entry.words}
                    </button>
                  ) : (
                    <ViewLink to={entry.to} onFollow={onClose}>
                      <span>{entry.words}</span>
                      {entry.detail && <span className={panel.path}>{entry.detail}</span>}
                    </ViewLink>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </search>
    </dialog>
  );
}
