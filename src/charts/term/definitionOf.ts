import en from "../../locales/en/glossary.json";
import fr from "../../locales/fr/glossary.json";
import type { Language } from "../../locales/translate.ts";
import type { TermName } from "./termGroups.ts";

export interface TermDefinition {
  readonly words: string;
  /** The statistician's own word or method; null where there is none. */
  readonly also: string | null;
}

const glossaries: Readonly<
  Record<Language, Readonly<Record<TermName, string> & Partial<Record<`${TermName}.also`, string>>>>
> = { fr, en };

/** What a word means, in a sentence or two. */
export function definitionOf(name: TermName, language: Language): TermDefinition {
  const glossary = glossaries[language];
  return { words: glossary[name], also: glossary[`${name}.also`] ?? null };
}
