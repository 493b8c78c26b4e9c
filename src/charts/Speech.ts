import { createContext, useContext } from "react";
import type { Language, Translate } from "../locales/translate.ts";

/** The language on screen with its translator. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

export const SpeechContext = createContext<Speech | null>(null);

/** The language on screen; only below a `SpeechContext`. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("no language above");
  return speech;
}
