import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { formatPlainNumber } from "./formatNumber.ts";
import type frAlerts from "./fr/alerts.json";
import type frCatalogue from "./fr/catalogue.json";
import type frExplorer from "./fr/explorer.json";
import type frFigure from "./fr/figure.json";
import type frFiles from "./fr/files.json";
import type frFrame from "./fr/frame.json";
import type frLetter from "./fr/letter.json";
import type frMatrix from "./fr/matrix.json";
import type frProblem from "./fr/problem.json";
import type frQuality from "./fr/quality.json";
import type frRegister from "./fr/register.json";
import type frReport from "./fr/report.json";
import type frSite from "./fr/site.json";
import type frTerm from "./fr/term.json";
import type frViews from "./fr/views.json";
import type frVisit from "./fr/visit.json";

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

interface Catalogue {
  alerts: typeof frAlerts;
  catalogue: typeof frCatalogue;
  explorer: typeof frExplorer;
  figure: typeof frFigure;
  files: typeof frFiles;
  frame: typeof frFrame;
  letter: typeof frLetter;
  matrix: typeof frMatrix;
  problem: typeof frProblem;
  quality: typeof frQuality;
  register: typeof frRegister;
  report: typeof frReport;
  site: typeof frSite;
  term: typeof frTerm;
  views: typeof frViews;
  visit: typeof frVisit;
}

/** `<file>.<key>` of every sentence on screen, in an export or on the command line. */
export type MessageId = { [F in keyof Catalogue]: `${F}.${Extract<keyof Catalogue[F], string>}` }[keyof Catalogue];

export type MessageValues = Readonly<Record<string, string | number | boolean | Date>>;

/** The sentences of one language, file by file. */
export type Messages = { readonly [F in keyof Catalogue]: Readonly<Record<string, string>> };

/** A sentence to be said in any language. */
export interface Sentence {
  readonly id: MessageId;
  readonly values: MessageValues;
}

export type Translate = (id: MessageId, values?: MessageValues) => string;

// Asked which locales it knows, a browser lists them all first, which takes longer than a screen's messages together.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale([locales].flat()[0]!);

/** Of all messages of a language: each would make its own, and the platform's numbers make a page wait. */
function formattersOf(language: Language): Formatters {
  const rules = new Map<string, Intl.PluralRules>();
  const numbers = { format: (value: number) => formatPlainNumber(value, language) } as Intl.NumberFormat;
  return {
    getNumberFormat: () => numbers,
    getDateTimeFormat: (...options) => new Intl.DateTimeFormat(...options),
    getPluralRules(_locale, { type = "cardinal" } = {}) {
      const known = rules.get(type) ?? new Intl.PluralRules(localeTag(language), { type });
      rules.set(type, known);
      return known;
    },
  };
}

/** A text of which ICU gives back every character. */
const plain = /^[^{}<']*$/;

/** Reads ICU messages of one language; numbers and dates follow `fr-FR` and `en-GB`. Compiled messages are kept. */
export function translator(language: Language, messages: Messages): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  const formatters = formattersOf(language);
  return (id, values) => {
    let message = compiled.get(id);
    if (!message) {
      const key: string = id;
      const dot = key.indexOf(".");
      const text = messages[key.slice(0, dot) as keyof Messages][key.slice(dot + 1)];
      if (text === undefined) throw new Error(`no sentence ${id} in ${language}`);
      if (plain.test(text)) return text;
      message = new IntlMessageFormat(text, localeTag(language), undefined, { formatters });
      compiled.set(id, message);
    }
    return String(message.format(values));
  };
}

/** BCP 47 tag used with `Intl`. */
export function localeTag(language: Language): "fr-FR" | "en-GB" {
  return language === "fr" ? "fr-FR" : "en-GB";
}
