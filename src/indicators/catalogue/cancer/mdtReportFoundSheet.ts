import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForDisorders } from "../sentences/publishedForDisorders.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const mdtReportFoundSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Compte rendu de RCP retrouvé dans le dossier",
    objective:
      "Repérer les services où le compte rendu de la réunion de concertation pluridisciplinaire (RCP) n’est pas dans le dossier du patient, et l’y faire verser.",
    purpose: `Améliorer la tenue du dossier en cancérologie : les services, la coordination de cancérologie et la direction des données y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours dont les documents de sortie mentionnent une tumeur solide du patient, combien concernent un patient qui a un compte rendu de RCP dans le dossier, daté des 60 jours qui précèdent la sortie.",
    numerator:
      "Parmi ces séjours, ceux dont le patient a un compte rendu de RCP daté des 60 jours qui précèdent la sortie ou du jour même, quel que soit le séjour auquel il est rattaché.",
    denominator:
      "Séjours hospitaliers clos dont les documents de sortie ont été analysés et mentionnent une tumeur solide du patient au moins deux fois, hors négation, hypothèse et famille ; un cancer ancien y entre aussi.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours où une tumeur n’est mentionnée qu’une fois ; leucémies et lymphomes ; comptes rendus de RCP qui ne sont rattachés à aucun séjour, dont le patient n’est pas connu.",
    dataAccessed:
      "Table des séjours, y compris les autres séjours du même patient dans l’extraction : dates. Table des documents : lettres de liaison, comptes rendus d’hospitalisation et comptes rendus de RCP. Résultats de l’analyse automatique : documents lus, mentions de tumeur solide et leur contexte, sans le texte.",
    algorithm:
      "Le module eds.solid_tumor de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes. Il ne sert qu’à choisir les séjours : au moins deux mentions, hors négation, hypothèse et famille. Le type et la date des documents décident ensuite seuls ; le compte rendu de RCP n’est pas lu.",
    performance: `${unpublishedPerformance.fr} ${publishedForDisorders.fr}`,
    limits:
      "Une RCP enregistrée dans le dossier communicant de cancérologie régional, et non dans celui de l’établissement, paraît absente : le chiffre dit ce qui est retrouvé, pas ce qui a eu lieu. Tout séjour n’appelle pas une RCP (suivi, cancer ancien, soins de support), et une RCP antérieure de plus de 60 jours n’est pas vue : 100 % n’est pas attendu. La mesure exige l’extraction entière. Les études publiées (compte rendu de RCP disponible pour 78,1 % de patientes suivies pour un cancer du sein, Guével 2023) portent sur d’autres populations. L’erreur peut toucher le numérateur comme le dénominateur : aucune correction n’est faite.",
  },
  en: {
    title: "Tumour board report found in the record",
    owner: "Cancer directorate",
    objective:
      "Find the services where the multidisciplinary tumour board report is not in the patient’s record, and have it filed there.",
    purpose: `Improving cancer records: the services, the cancer coordination and the data department act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays whose discharge documents mention a solid tumour in the patient, how many concern a patient who has a tumour board report on record, dated in the 60 days before discharge.",
    numerator:
      "Among these stays, those whose patient has a tumour board report dated in the 60 days before discharge or on its day, whatever the stay it is linked to.",
    denominator:
      "Completed hospital stays whose discharge documents were read and mention a solid tumour in the patient at least twice, outside negation, hypothesis and family; a past cancer is in it too.",
    exclusions:
      "Stays with no document read, whose share is shown; stays where a tumour is mentioned only once; leukaemias and lymphomas; tumour board reports linked to no stay, whose patient is not known.",
    dataAccessed:
      "Stays table, including other stays of the same patient within the extract: dates. Documents table: discharge letters and summaries, tumour board reports. Results of automatic analysis: documents read, mentions of solid tumour and their context, without the text.",
    algorithm:
      "The eds.solid_tumor pipe of EDS-NLP finds mentions by lists of terms. It serves only to choose the stays: at least two mentions, outside negation, hypothesis and family. The type and date of documents alone then decide; the tumour board report is not read.",
    performance: `${unpublishedPerformance.en} ${publishedForDisorders.en}`,
    limits:
      "A board recorded in the regional cancer file, and not in that of the establishment, looks absent: the figure says what is found, not what took place. Not every stay calls for a board (follow-up, past cancer, supportive care), and a board more than 60 days earlier is not seen: 100% is not expected. The measure needs the whole extract. Published studies (board report available for 78.1% of patients followed for breast cancer, Guével 2023) are about other populations. The error may touch the numerator as well as the denominator: no correction is made.",
  },
};
