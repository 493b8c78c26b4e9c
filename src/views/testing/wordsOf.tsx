import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SpeechContext } from "../../charts/Speech.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";

const speech = { language: "fr", t: translator("fr", messages) } as const;

/** What a French screen says, one line for each element that holds words. */
export function wordsOf(shown: ReactNode): readonly string[] {
  return renderToStaticMarkup(<SpeechContext value={speech}>{shown}</SpeechContext>)
    .replaceAll(/<[^>]+>/g, "\n")
    .split("\n")
    .filter((line) => line !== "");
}
