/** Measured performance, where nobody has published any. */
export const unpublishedPerformance = {
  fr: "Aucune performance n’est publiée pour cet algorithme et cette population. Lorsque l’extraction apporte une validation locale de cet indicateur, elle est affichée avec la taille de son échantillon.",
  en: "No performance has been published for this algorithm and population. Where the extract brings a local validation of this indicator, it is shown with the size of its sample.",
} as const;
