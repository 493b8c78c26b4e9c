import { useEffect, useRef } from "react";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useSpeech } from "../../charts/Speech.ts";
import { Switch } from "../../charts/Switch.tsx";
import { useExtracts } from "../../views/context/Extracts.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import { paletteEvent } from "../../views/context/paletteEvent.ts";
import { keysEvent } from "./keysEvent.ts";
import { RailScreens } from "./RailScreens.tsx";
import styles from "./Rail.module.css";
import type { Settings } from "./Settings.ts";
import { themes } from "./useTheme.ts";
import { Wheel } from "./Wheel.tsx";

interface RailProps {
  readonly settings: Settings;
  readonly width: "wide" | "narrow";
  onWidth(width: "wide" | "narrow"): void;
}

const names = [
  { value: "fr", words: "Français", lang: "fr" },
  { value: "en", words: "English", lang: "en" },
] as const;

/** The screens, always in the same places, the indicators below them once on theirs, and the reader's settings. A bottom bar on a narrow screen. */
export function Rail({ settings, width, onWidth }: RailProps) {
  const { t, language } = useSpeech();
  const { current } = useExtracts();
  const { screen } = useNavigation().address;
  const { choice } = settings;
  const list = useRef<HTMLUListElement>(null);
  const catalogue = current?.service.catalogue ?? [];
  const shown = screen.name === "indicator" ? screen.id : null;
  // The list is as long as the rail has room for it: the one on screen is in its middle, once the page is laid out anyway.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const item = shown && list.current?.querySelector<HTMLElement>("[aria-current]");
      if (list.current && item)
        list.current.scrollTop = item.offsetTop - (list.current.clientHeight - item.offsetHeight) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, current?.id]);
  const Toggle = width === "wide" ? PanelLeftClose : PanelLeftOpen;
  return (
    <header className={styles.rail}>
      <p className={styles.mark}>
        <Wheel />
        <span>Timonerie</span>
      </p>
      <nav aria-label={t("frame.screens")}>
        <RailScreens first={shown ?? catalogue[0]?.id ?? null} />
        {shown && (
          <ul ref={list} aria-label={t("frame.screen.indicator")} className={styles.indicators}>
            {catalogue.map(({ id, sheet }) => (
              <li key={id}>
                <ViewLink to={{ screen: { name: "indicator", id } }} current={shown === id}>
                  {sheet[language].title}
                </ViewLink>
              </li>
            ))}
          </ul>
        )}
      </nav>
      <div className={styles.settings}>
        <button type="button" className={styles.plain} onClick={() => window.dispatchEvent(new Event(paletteEvent))}>
          {t("frame.palette")} <kbd>Ctrl K</kbd>
        </button>
        <Switch label={t("frame.language")} options={names} value={choice.language} onChoose={choice.setLanguage} />
        <output className={styles.refused}>{choice.isRefused && t("frame.language.refused")}</output>
        <Switch
          label={t("frame.theme")}
          options={themes.map((theme) => ({ value: theme, words: t(`frame.theme.${theme}`) }))}
          value={settings.theme}
          onChoose={settings.setTheme}
        />
        <button type="button" className={styles.plain} onClick={() => window.dispatchEvent(new Event(keysEvent))}>
          {t("frame.keys")} <kbd>?</kbd>
        </button>
      </div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={width === "wide"}
        aria-label={t("frame.rail")}
        onClick={() => onWidth(width === "wide" ? "narrow" : "wide")}
      >
        <Toggle aria-hidden size={18} />
      </button>
    </header>
  );
}
