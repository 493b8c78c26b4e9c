import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForContext } from "../sentences/publishedForContext.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const alcoholEmergencySheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Consommation d’alcool mentionnée aux urgences",
    objective:
      "Dimensionner l’addictologie de liaison aux urgences et suivre l’évolution d’un site, sans attendre les codes.",
    purpose: `Organiser l’addictologie de liaison : la direction de la prévention, les services d’urgences et d’addictologie y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 passages aux urgences dont le compte rendu a été lu, combien mentionnent une consommation d’alcool du patient. C’est une consommation, pas une alcoolisation aiguë ni le motif de la venue.",
    numerator:
      "Passages avec au moins une mention retenue d’une consommation active d’alcool ; une mention niée, hypothétique ou familiale n’est pas retenue, ni celle d’un sevrage acquis.",
    denominator:
      "Passages aux urgences, suivis ou non d’une hospitalisation, dont un compte rendu d’urgences a été analysé, à leur date d’arrivée. Les venues d’un patient qui se suivent à un jour au plus forment un seul passage.",
    exclusions:
      "Passages sans document lu, dont la part est affichée ; mentions niées, hypothétiques ou familiales ; passages dont toutes les mentions retenues disent le patient sevré.",
    dataAccessed:
      "Table des séjours et des passages : dates, provenance, mode d’entrée. Table des documents : comptes rendus d’urgences. Résultats de l’analyse automatique : documents lus, mentions d’alcool, leur contexte et leur statut (consommation, sevrage), sans le texte.",
    algorithm:
      "Le module eds.alcohol de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue de consommation active suffit. Le module lit les habitudes : il ne recherche pas l’ivresse.",
    performance: `${unpublishedPerformance.fr} ${publishedForContext.fr}`,
    limits:
      "Une consommation mentionnée, jamais une intoxication aiguë : un usage occasionnel ou ancien peut compter, et une ivresse écrite sans le mot attendu échapper. Le chiffre dépend de ce que le service a l’habitude d’écrire : une hausse peut venir d’un nouveau modèle de compte rendu. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Alcohol use mentioned in emergency departments",
    owner: "Prevention directorate",
    objective:
      "Plan alcohol liaison services in emergency departments and follow how a site changes, without waiting for coding.",
    purpose: `Organising alcohol liaison services: the prevention directorate and the emergency and addiction services act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 emergency attendances whose report was read, how many mention alcohol use by the patient. This is use, not acute intoxication nor the reason for attending.",
    numerator:
      "Attendances with at least one counted mention of active alcohol use; a negated, hypothetical or family mention is not counted, nor is one of established abstinence.",
    denominator:
      "Emergency attendances, admitted or not, with an emergency report read, by date of arrival. Visits by one patient at most a day apart make a single attendance.",
    exclusions:
      "Attendances with no document read, whose share is shown; negated, hypothetical or family mentions; attendances whose counted mentions all say that the patient is abstinent.",
    dataAccessed:
      "Stays and attendances table: dates, provenance, mode of admission. Documents table: emergency reports. Results of automatic analysis: documents read, mentions of alcohol, their context and status (use, abstinence), without the text.",
    algorithm:
      "The eds.alcohol pipe of EDS-NLP finds mentions by lists of terms. Rules set aside negated, hypothetical or family mentions; one counted mention of active use is enough. The pipe reads habits: it does not look for drunkenness.",
    performance: `${unpublishedPerformance.en} ${publishedForContext.en}`,
    limits:
      "Use that is mentioned, never acute intoxication: occasional or former use may count, and drunkenness written in other words may escape. The figure depends on what the department usually writes: a rise may come from a new report template. A correction is made only where a local validation of this definition exists.",
  },
};
