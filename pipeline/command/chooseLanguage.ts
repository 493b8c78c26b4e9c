import type { Language } from "../../src/locales/translate.ts";

/** The language asked for with `--lang`, else that of the environment, else French. Null for one that is not spoken. */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language | null {
  if (asked !== undefined) return asked === "fr" || asked === "en" ? asked : null;
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return /^en([_.]|$)/i.test(locale) ? "en" : "fr";
}
