import type { Language } from "../../locales/translate.ts";
import type { Theme } from "./useTheme.ts";

/** The reader's choices, kept on this computer. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}
