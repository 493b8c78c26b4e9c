import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unvalidatedHeadings } from "../sentences/unvalidatedHeadings.ts";

export const allergiesDocumentedSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Allergies renseignées",
    objective:
      "Repérer les services dont les lettres n’annoncent pas les allergies du patient sous une rubrique à part.",
    purpose: `Améliorer les modèles de lettre : la direction de la qualité et les services y voient où la rubrique manque. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours dont la lettre ou le compte rendu de sortie a été lu, combien ont un document avec une rubrique « allergies » dont le titre a été repéré.",
    numerator:
      "Séjours dont au moins un document de sortie contient un titre de rubrique reconnu comme celui des allergies ; une rubrique qui dit « aucune allergie » compte, comme elle le doit.",
    denominator: "Séjours hospitaliers clos dont au moins un document de sortie a été analysé, patients de tous âges.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; documents inactifs ou non rattachés à un séjour.",
    dataAccessed:
      "Table des séjours : dates. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, titres de rubrique repérés, sans le texte.",
    algorithm:
      "Le module eds.sections de la bibliothèque d’analyse publiée par l’AP-HP reconnaît les titres de rubrique à leur libellé ; un titre « allergies » suffit, quel que soit ce qui est écrit dessous.",
    performance: unvalidatedHeadings.fr,
    limits:
      "Un titre de rubrique, pas le contenu : ni l’exactitude ni la mise à jour des allergies ne sont vérifiées, et le chiffre n’est jamais à lire comme un score de qualité de la HAS. Des allergies écrites au fil du texte, dans les antécédents ou sous un titre non reconnu paraissent absentes, comme ce qui n’est saisi que dans un formulaire. Le repérage dépend du modèle de document et n’a pas été validé : aucune correction.",
  },
  en: {
    title: "Allergies recorded",
    owner: "Quality directorate",
    objective: "Find the services whose letters do not announce the patient’s allergies under a heading of their own.",
    purpose: `Improving letter templates: the quality directorate and the services see where the heading is missing. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays whose discharge letter or summary was read, how many have a document with an allergies heading that was found.",
    numerator:
      "Stays with at least one discharge document that contains a heading recognised as that of allergies; a heading that says “no known allergy” counts, as it should.",
    denominator: "Completed hospital stays with at least one discharge document read, patients of all ages.",
    exclusions:
      "Stays with no document read, whose share is shown; inactive documents and documents linked to no stay.",
    dataAccessed:
      "Stays table: dates. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, headings found, without the text.",
    algorithm:
      "The eds.sections pipe of EDS-NLP recognises headings by their wording; one heading of allergies is enough, whatever is written under it.",
    performance: unvalidatedHeadings.en,
    limits:
      "A heading, not what stands under it: neither the accuracy nor the update of allergies is checked, and the figure is never to be read as a national (HAS) quality score. Allergies written in running text, within history or under a heading that is not recognised look absent, as does what is only entered in a form. Detection depends on the document template and has not been validated: no correction.",
  },
};
