import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const unreadableDocumentsSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Documents sans texte exploitable",
    objective:
      "Trouver les circuits de numérisation et les modèles de document qui privent l’entrepôt de texte, et y remédier à la source.",
    purpose: `Piloter la qualité des documents : la direction des données et la direction du site agissent sur la numérisation et sur les formats de document. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 documents cliniques actifs, combien ne contiennent aucun texte qu’un ordinateur puisse lire : documents vides et numérisations restées à l’état d’image.",
    numerator: "Documents dont la longueur de texte est nulle, ou numérisés sans texte reconnu.",
    denominator:
      "Tous les documents cliniques actifs, tous types confondus, à la date du document, sur le site du document ou à défaut celui du séjour.",
    exclusions: "Documents inactifs ; documents postérieurs à la date jusqu’à laquelle les documents sont complets.",
    dataAccessed:
      "Table des documents : date, type, site, origine du texte (saisi, PDF, numérisation) et longueur de tous les documents actifs. Aucun texte.",
    algorithm: "Aucune lecture de texte : la longueur enregistrée et l’origine du document décident seules.",
    performance: noTextRead.fr,
    limits:
      "Un texte présent n’est pas forcément bon : une reconnaissance de caractères médiocre compte comme exploitable. La longueur et l’origine du texte viennent de la source, et sont absentes de certaines extractions : le chiffre est alors non mesuré. Certains documents, comme un tracé ou un questionnaire signé, n’ont pas vocation à contenir du texte.",
  },
  en: {
    title: "Documents without usable text",
    owner: "Digital services directorate",
    objective:
      "Find the scanning routes and document templates that deprive the warehouse of text, and mend them at the source.",
    purpose: `Steering document quality: the data department and site managers act on scanning and on document formats. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 active clinical documents, how many contain no text that a computer can read: empty documents and scans that remained images.",
    numerator: "Documents whose length of text is nil, or scanned with no recognised text.",
    denominator:
      "All active clinical documents of every type, by date of the document, at the document’s own site or else that of its stay.",
    exclusions: "Inactive documents; documents later than the date until which documents are complete.",
    dataAccessed:
      "Documents table: date, type, site, origin of the text (typed, PDF, scan) and length of all active documents. No text.",
    algorithm: "No text is read: the recorded length and the origin of the document alone decide.",
    performance: noTextRead.en,
    limits:
      "Text that is present is not always good: poor character recognition counts as usable. Length and origin of the text come from the source and are absent from some extracts: the figure is then not measured. Some documents, such as a tracing or a signed form, are not meant to contain text.",
  },
};
