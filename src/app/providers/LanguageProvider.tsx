import { type ReactNode, startTransition, useEffect, useState } from "react";
import { SpeechContext, type Speech } from "../../charts/Speech.ts";
import { loadMessages } from "../../locales/loadMessages.ts";
import { type Language, translator } from "../../locales/translate.ts";

/** Loads the sentences of a language; the one before stays on screen meanwhile. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const [speech, setSpeech] = useState<Speech | null>(null);
  useEffect(() => {
    let left = false;
    void loadMessages(language).then((messages) => {
      if (left) return;
      document.documentElement.lang = language;
      // The page is drawn bit by bit: all of it in one go would hold up a phone.
      startTransition(() => setSpeech({ language, t: translator(language, messages) }));
    });
    return () => {
      left = true;
    };
  }, [language]);
  return speech && <SpeechContext value={speech}>{children}</SpeechContext>;
}
