/** Measured performance of the detection of headings, which its documentation calls experimental. */
export const unvalidatedHeadings = {
  fr: "Aucune performance n’est publiée pour ce repérage, que l’outil donne comme expérimental. Lorsque l’extraction apporte une validation locale, elle est affichée ; elle ne corrige pas le chiffre.",
  en: "No performance has been published for this detection, which the tool calls experimental. Where the extract brings a local validation, it is shown; it does not correct the figure.",
} as const;
