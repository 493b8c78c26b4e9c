import type { Language } from "./translate.ts";

/** Names of months and days, from January and from Sunday, as the Unicode CLDR has them for French of France and English of Britain. */
export interface CalendarWords {
  readonly long: readonly string[];
  readonly short: readonly string[];
  readonly days: readonly string[];
}

/** In words of our own: a browser takes its calendars from its data only when a first date is formatted, and the page waits for it. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  fr: {
    long: words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    short: words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    days: words("dimanche lundi mardi mercredi jeudi vendredi samedi"),
  },
  en: {
    long: words("January February March April May June July August September October November December"),
    short: words("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
    days: words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  },
};

function words(text: string): readonly string[] {
  return text.split(" ");
}
