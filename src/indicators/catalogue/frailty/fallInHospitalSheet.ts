import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const fallInHospitalSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Chutes mentionnées pendant le séjour",
    objective:
      "Repérer les unités dont les documents de sortie mentionnent souvent une chute, pour y renforcer la prévention.",
    purpose: `Piloter la prévention des chutes : la direction des soins et l’encadrement de l’unité y agissent. Le chiffre ne remplace pas la déclaration des événements indésirables. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours d’au moins une nuit dont la lettre ou le compte rendu de sortie a été lu, combien mentionnent une chute du patient.",
    numerator:
      "Séjours avec au moins une mention de chute retenue dans un document de sortie, hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos d’au moins une nuit dont au moins un document de sortie a été analysé, patients de tous âges.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours sans nuit ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours : dates d’entrée et de sortie. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions de chute et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « fall », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le séjour.",
    performance: unpublishedPerformance.fr,
    limits:
      "Les chutes à l’hôpital sont sous-déclarées dans les documents médicaux : elles sont surtout tracées dans le dossier de soins et les déclarations d’événements indésirables, qui ne sont pas lus. À l’inverse, une chute qui a motivé l’hospitalisation, ou une chute ancienne, compte aussi, car les mentions ne sont pas datées : en traumatologie et en gériatrie le chiffre dit surtout pourquoi les patients viennent. Le mot sert aussi ailleurs (« chute des plaquettes », « risque de chute »). Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Falls mentioned during the stay",
    owner: "Nursing directorate",
    objective: "Find the units whose discharge documents often mention a fall, to strengthen prevention there.",
    purpose: `Steering falls prevention: the nursing directorate and unit managers act on it. The figure does not replace incident reporting. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays of at least one night whose discharge letter or summary was read, how many mention a fall by the patient.",
    numerator:
      "Stays with at least one counted mention of a fall in a discharge document, outside negation, hypothesis and family.",
    denominator:
      "Completed hospital stays of at least one night with at least one discharge document read, patients of all ages.",
    exclusions:
      "Stays with no document read, whose share is shown; stays without a night; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays table: dates of admission and discharge. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of a fall and their context, without the text.",
    algorithm:
      "A list of terms, label “fall”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the stay.",
    performance: unpublishedPerformance.en,
    limits:
      "Falls in hospital are under-reported in medical documents: they are mostly recorded in nursing notes and incident reports, which are not read. Conversely, a fall that led to the admission, or a past one, counts too, as mentions carry no date: in trauma and geriatric care the figure mostly says why patients come. In French the word also serves elsewhere (a drop in platelets, a risk of falling). A correction is made only where a local validation of this definition exists.",
  },
};
