/** Published performance of the rules that tell the context of a mention: documentation of EDS-NLP, `eds.negation` and `eds.hypothesis`. */
export const publishedForContext = {
  fr: "À titre de référence seulement : la documentation de l’outil donne aux règles qui lisent le contexte un score F1 de 88 % pour la négation et de 52 % pour l’hypothèse, sur le jeu NegParHyp ; une affection seulement suspectée peut donc être prise pour un fait.",
  en: "For reference only: the documentation of the tool gives the rules that read context an F1 score of 88% for negation and 52% for hypothesis, on the NegParHyp set; something only suspected may therefore be taken for a fact.",
} as const;
