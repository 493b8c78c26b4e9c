import { createContext, useContext } from "react";
import type { Language, Translate } from "./translate.ts";

/** The language on screen with its translator. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

export const LanguageContext = createContext<Speech | null>(null);

/** The language on screen; only below a `LanguageContext`. */
export function useSpeech(): Speech {
  const speech = useContext(LanguageContext);
  if (!speech) throw new Error("no language above");
  return speech;
}
