import { IntlMessageFormat } from "intl-messageformat";
import type { Problem } from "../../src/extract/Problem.ts";
import { loadMessages } from "../../src/locales/loadMessages.ts";
import { type Language, localeTag, type MessageId, type Translate, translator } from "../../src/locales/translate.ts";
import { type PackProblem, packProblemCodes } from "../refusal/PackProblem.ts";
import en from "./en.json";
import fr from "./fr.json";

export type PipelineMessage = keyof typeof fr;

type Values = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Language, Readonly<Record<PipelineMessage, string>>>> = { fr, en };

/** The command line's voice in one language: its own sentences, and the reader's for what the reader finds. */
export interface Say {
  (message: PipelineMessage, values?: Values): string;
  readonly language: Language;
  /** The sentences of the screen. */
  readonly translate: Translate;
  /** A problem's sentence and advice. */
  readonly problem: (problem: PackProblem | Problem) => { readonly sentence: string; readonly advice: string };
}

export async function sayIn(language: Language): Promise<Say> {
  const translate = translator(language, await loadMessages(language));
  const own = (message: PipelineMessage, values?: Values) =>
    String(new IntlMessageFormat(catalogues[language][message], localeTag(language)).format(values));
  const problem: Say["problem"] = (found) => {
    const { code, values } = found;
    if (isOwn(found)) return { sentence: own(found.code, values), advice: own(`${found.code}.advice`, values) };
    return {
      sentence: translate(`problem.${code}` as MessageId, values),
      advice: translate(`problem.${code}.advice` as MessageId, values),
    };
  };
  return Object.assign(own, { language, translate, problem });
}

function isOwn(problem: PackProblem | Problem): problem is PackProblem {
  return (packProblemCodes as readonly string[]).includes(problem.code);
}
