import type { MessageId } from "../../locales/translate.ts";

/** A word of statistics, or of the data, that has a definition. */
export type TermName = Extract<MessageId, `term.${string}`> extends `term.${infer Name}` ? Name : never;

/** Every word that is defined, in the order of the glossary. */
export const termGroups = {
  figure: ["counts", "interval", "median", "provisional", "complete", "hidden", "difference"],
  time: ["variation", "target", "limits", "fewPoints", "phase", "chance"],
  documents: ["read", "notRead", "completeness", "start", "expectedLevel"],
  algorithm: ["corrected", "error", "status", "verdict"],
  sites: ["peers", "funnel", "dispersion", "expected", "probability"],
  weeks: ["early", "threshold", "excess"],
} as const satisfies Readonly<Record<string, readonly TermName[]>>;
