import type { LanguageChoice } from "../useLanguage.ts";
import type { Theme } from "./useTheme.ts";

/** The reader's choices, kept on this computer. */
export interface Settings {
  readonly choice: LanguageChoice;
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}
