import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Speech } from "../charts/Speech.ts";
import { loadMessages } from "../locales/loadMessages.ts";
import { type Language, languages, translator } from "../locales/translate.ts";
import { useSetting } from "./useSetting.ts";

/** The language chosen, and its sentences. */
export interface LanguageChoice {
  readonly language: Language;
  /** The sentences on screen; null until the first have come. */
  readonly speech: Speech | null;
  /** The other language was asked for, and its sentences could not be fetched. */
  readonly isRefused: boolean;
  setLanguage(language: Language): void;
}

/** Loads the sentences of a language; the one before stays on screen meanwhile, and is chosen again where they cannot be had. */
export function useLanguage(): LanguageChoice {
  const [kept, keep] = useSetting("language", languages, navigator.language.startsWith("en") ? "en" : "fr");
  const [language, ask] = useState<Language>(kept);
  const [isRefused, setRefused] = useState(false);
  const [speech, setSpeech] = useState<Speech | null>(null);
  const shown = useRef<Language>(null);
  useEffect(() => {
    if (shown.current === language) return;
    let left = false;
    loadMessages(language).then(
      (messages) => {
        if (left) return;
        shown.current = language;
        document.documentElement.lang = language;
        // The page is drawn bit by bit: all of it in one go would hold up a phone.
        startTransition(() => setSpeech({ language, t: translator(language, messages) }));
      },
      () => {
        if (left) return;
        setRefused(true);
        if (shown.current) keep(shown.current);
        // Those of the page's own language come with the page.
        ask(shown.current ?? "fr");
      },
    );
    return () => {
      left = true;
    };
  }, [language, keep]);
  const setLanguage = useCallback(
    (chosen: Language) => {
      setRefused(false);
      keep(chosen);
      ask(chosen);
    },
    [keep],
  );
  return { language, speech, isRefused, setLanguage };
}
