import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForDisorders } from "../sentences/publishedForDisorders.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const readmission30dEmergencySheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Réhospitalisation par les urgences à 30 jours, Charlson ≥ 3",
    objective:
      "Décider où renforcer la préparation de la sortie et le relais en ville pour les patients porteurs de plusieurs maladies chroniques ou d’une maladie grave.",
    purpose: `Améliorer la préparation de la sortie des patients les plus malades : les services et la direction du site y organisent le relais en ville. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours de MCO de patients sortis vivants et lourdement malades (indice de Charlson d’au moins 3 d’après les documents du séjour), combien sont suivis d’une nouvelle hospitalisation en MCO par les urgences dans les 30 jours.",
    numerator:
      "Séjours suivis, dans les 30 jours après la sortie, d’un autre séjour de MCO du même patient, entré par les urgences et non par transfert.",
    denominator:
      "Séjours clos de MCO terminés par un retour à domicile ou un transfert, dont un document de sortie a été analysé et dont l’indice de Charlson est d’au moins 3.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; décès et modes de sortie inconnus ; sorties des 30 derniers jours de données complètes. Les retours par transfert ne sont pas comptés.",
    dataAccessed:
      "Table des séjours, y compris les séjours suivants du même patient dans l’extraction : dates, type, provenance, modes d’entrée et de sortie. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions des 16 affections de l’indice de Charlson, sans le texte.",
    algorithm:
      "L’analyse automatique ne sert qu’à choisir la population : indice de Charlson d’au moins 3, chaque affection comptant à partir de deux mentions hors négation, hypothèse et famille. Les dates et les modes d’entrée décident ensuite seuls de la réhospitalisation.",
    performance: `${unpublishedPerformance.fr} ${publishedForDisorders.fr}`,
    limits:
      "Seuls les retours présents dans l’extraction sont vus : une réhospitalisation ailleurs manque, et la mesure exige l’extraction entière. La population dépend de l’indice de Charlson des documents, qui croît avec la longueur des comptes rendus : aucune correction. Ni le RH30 national, ni comparable aux 17 % de réhospitalisations de toute cause observés à l’AP-HP sur l’ensemble des séjours ; un décès après la sortie n’est pas pris en compte.",
  },
  en: {
    title: "Emergency readmission within 30 days, Charlson index 3 or more",
    owner: "Quality directorate",
    objective:
      "Decide where discharge planning and hand-over to community care need strengthening for patients with several long-term conditions or a severe one.",
    purpose: `Improving discharge planning for the sickest patients: the services and site managers organise hand-over to community care. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 acute stays of severely ill patients discharged alive (Charlson index of at least 3 from the documents of the stay), how many are followed by another acute admission through an emergency department within 30 days.",
    numerator:
      "Stays followed, within 30 days of discharge, by another acute (MCO) stay of the same patient that came through an emergency department and not by transfer.",
    denominator:
      "Completed acute (MCO) stays that ended in discharge home or transfer, with a discharge document read and a Charlson index of at least 3.",
    exclusions:
      "Stays with no document read, whose share is shown; deaths and unknown discharge modes; discharges in the last 30 days of complete data. Returns by transfer are not counted.",
    dataAccessed:
      "Stays table, including later stays of the same patient within the extract: dates, kind, provenance, modes of admission and discharge. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of the 16 conditions of the Charlson index, without the text.",
    algorithm:
      "Automatic analysis serves only to choose the population: a Charlson index of at least 3, each condition counting from two mentions outside negation, hypothesis and family. Dates and modes of admission alone then decide on the readmission.",
    performance: `${unpublishedPerformance.en} ${publishedForDisorders.en}`,
    limits:
      "Only returns within the extract are seen: a readmission elsewhere is missing, and the measure needs the whole extract. The population depends on the Charlson index from documents, which rises with verbosity: no correction. Neither the national RH30 measure nor comparable with the 17% of readmissions for any cause seen across all AP-HP stays; death after discharge is not taken into account.",
  },
};
