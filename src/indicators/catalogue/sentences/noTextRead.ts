/** Measured performance, where nothing is read in texts. */
export const noTextRead = {
  fr: "Sans objet : aucun algorithme ne lit le texte des documents pour établir ce chiffre.",
  en: "Not applicable: no algorithm reads the text of documents to establish this figure.",
} as const;
