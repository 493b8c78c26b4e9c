import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const advanceCareSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Directives anticipées ou personne de confiance mentionnées",
    objective:
      "Choisir les services où relancer l’information des patients âgés sur les directives anticipées et la personne de confiance.",
    purpose: `Améliorer l’information et l’expression des patients : la direction de la qualité et des droits des patients et les services y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours de patients de 75 ans et plus dont la lettre ou le compte rendu de sortie a été lu, combien parlent de directives anticipées ou de personne de confiance, même pour dire qu’il n’y en a pas.",
    numerator:
      "Séjours avec au moins une mention des directives anticipées ou de la personne de confiance dans un document de sortie ; « pas de directives anticipées » compte, une mention hypothétique ou familiale ne compte pas.",
    denominator:
      "Séjours hospitaliers clos de patients de 75 ans et plus dont au moins un document de sortie a été analysé.",
    exclusions: "Séjours sans document lu, dont la part est affichée ; patients de moins de 75 ans ou d’âge inconnu.",
    dataAccessed:
      "Table des séjours : dates, âge. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions des directives anticipées ou de la personne de confiance et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « advance_care », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Une seule mention suffit, même niée ; seules les mentions hypothétiques ou familiales sont écartées.",
    performance: unpublishedPerformance.fr,
    limits:
      "Une mention ne dit ni que des directives existent, ni qu’elles ont été discutées : une ligne laissée vide dans le modèle de lettre peut suffire. La personne de confiance étant parfois un proche, une mention peut être écartée à tort comme familiale. Ce qui n’est saisi que dans un formulaire est ignoré ; le chiffre croît avec la longueur des comptes rendus. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Advance directives or trusted person mentioned",
    owner: "Quality directorate",
    objective:
      "Choose the services where older patients need more information about advance directives and naming a trusted person.",
    purpose: `Improving the information and the voice of patients: the quality and patient rights directorate and the services act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays of patients aged 75 and over whose discharge letter or summary was read, how many speak of advance directives or of a trusted person, even to say that there is none.",
    numerator:
      "Stays with at least one mention of advance directives or of the trusted person in a discharge document; “no advance directives” counts, a hypothetical mention or one about the family does not.",
    denominator: "Completed hospital stays of patients aged 75 and over with at least one discharge document read.",
    exclusions: "Stays with no document read, whose share is shown; patients under 75 or of unknown age.",
    dataAccessed:
      "Stays table: dates, age. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of advance directives or of the trusted person and their context, without the text.",
    algorithm:
      "A list of terms, label “advance_care”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. One mention is enough, even if negated; only hypothetical or family mentions are set aside.",
    performance: unpublishedPerformance.en,
    limits:
      "A mention says neither that directives exist nor that they were discussed: a line left empty in the letter template may be enough. As the trusted person is sometimes a relative, a mention may wrongly be set aside as being about the family. What is only entered in a form is missed; the figure rises with the length of letters. A correction is made only where a local validation of this definition exists.",
  },
};
