import type { Language, Translate } from "../../locales/translate.ts";

/** The words that the heads and cells of a file are written in. */
export interface FileWords {
  readonly t: Translate;
  readonly language: Language;
}
