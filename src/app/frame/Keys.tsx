import { useEffect, useRef } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import { useSetting } from "../useSetting.ts";
import { visitEvent } from "../visit/visitEvent.ts";
import { keysEvent } from "./keysEvent.ts";
import { panelKeys } from "./panelKeys.ts";
import styles from "./Keys.module.css";

/** Keys of the app and the list of them; single keys can be turned off, as they get in the way of some voice and switch controls. */
export function Keys() {
  const { t } = useSpeech();
  const { go } = useNavigation();
  const { current } = useExtracts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [active, setActive] = useSetting("keys", ["on", "off"] as const, "on");

  useEffect(() => {
    const show = () => dialog.current?.showModal();
    const press = (event: KeyboardEvent) => {
      // The editor of queries stands in a shadow tree, behind which an event names its host.
      const target = event.composedPath()[0] as HTMLElement;
      if (
        active === "off" ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        // Its line numbers stand beside what is written in.
        target.closest("input, select, textarea, dialog, [role=dialog], [contenteditable], .cm-editor")
      )
        return;
      const panel = Object.values(panelKeys).find(({ key }) => key === event.key);
      if (event.key === "?") show();
      else if (panel) window.dispatchEvent(new Event(panel.event));
      else if (event.key === "o") go({ screen: { name: "overview" } });
      else if (event.key === "s") go({ screen: { name: "source" } });
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    window.addEventListener(keysEvent, show);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener(keysEvent, show);
    };
  }, [active, go]);

  function visit() {
    dialog.current?.close();
    window.dispatchEvent(new Event(visitEvent));
  }

  const keys = [
    ["?", t("frame.key.help")],
    ["Ctrl K", t("frame.key.palette")],
    [panelKeys.site.key, t("frame.key.site")],
    [panelKeys.period.key, t("frame.key.period")],
    [panelKeys.filters.key, t("frame.key.filters")],
    ["o", t("frame.key.overview")],
    ["s", t("frame.key.source")],
    ["← →", t("frame.key.points")],
    [`${t("frame.key.shift")} ← →`, t("frame.key.brush")],
    ["Esc", t("frame.key.escape")],
  ] as const;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{t("frame.keys")}</h2>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key === "Esc" ? t("frame.key.esc") : key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={active === "on"} onChange={() => setActive(active === "on" ? "off" : "on")} />{" "}
        {t("frame.keys.active")}
      </label>
      <p className={styles.ways}>
        {current && (
          <button type="button" className="button" onClick={visit}>
            {t("visit.title")}
          </button>
        )}
        <ViewLink
          to={{ screen: { name: "catalogue", id: null }, as: "glossary" }}
          className="button"
          onFollow={() => dialog.current?.close()}
        >
          {t("catalogue.glossary")}
        </ViewLink>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t("frame.close")}
        </button>
      </p>
    </dialog>
  );
}
