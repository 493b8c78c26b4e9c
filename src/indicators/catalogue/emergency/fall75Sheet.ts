import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const fall75Sheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Chutes mentionnées après 75 ans",
    objective:
      "Suivre la part des chutes dans l’activité des urgences gériatriques, pour organiser les filières et la prévention avec la ville.",
    purpose: `Organiser les filières gériatriques et la prévention des chutes : les services d’urgences et de gériatrie et la direction du site y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 passages aux urgences de patients de 75 ans et plus dont le compte rendu a été lu, combien mentionnent une chute du patient.",
    numerator:
      "Passages avec au moins une mention de chute retenue dans un compte rendu d’urgences, hors négation, hypothèse et famille.",
    denominator:
      "Passages aux urgences de patients de 75 ans et plus, suivis ou non d’une hospitalisation, dont un compte rendu d’urgences a été analysé, à leur date d’arrivée. Les venues d’un patient qui se suivent à un jour au plus forment un seul passage.",
    exclusions:
      "Passages sans document lu, dont la part est affichée ; patients de moins de 75 ans ou d’âge inconnu ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours et des passages : dates, provenance, mode d’entrée, âge. Table des documents : comptes rendus d’urgences. Résultats de l’analyse automatique : documents lus, mentions de chute et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « fall », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le passage.",
    performance: unpublishedPerformance.fr,
    limits:
      "Une chute ancienne compte comme une chute récente, car les mentions ne sont pas datées et les antécédents ne sont pas écartés. Le mot sert aussi ailleurs (« chute des plaquettes », « risque de chute ») : une part des signalements est fausse. Une chute décrite sans le mot échappe. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Falls mentioned, patients aged 75 and over",
    owner: "Department of geriatrics",
    objective:
      "Follow the share of falls among older people’s emergency attendances, to organise pathways and prevention with community care.",
    purpose: `Organising geriatric pathways and falls prevention: the emergency and geriatric services and site managers act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 emergency attendances by patients aged 75 and over whose report was read, how many mention a fall by the patient.",
    numerator:
      "Attendances with at least one counted mention of a fall in an emergency report, outside negation, hypothesis and family.",
    denominator:
      "Emergency attendances by patients aged 75 and over, admitted or not, with an emergency report read, by date of arrival. Visits by one patient at most a day apart make a single attendance.",
    exclusions:
      "Attendances with no document read, whose share is shown; patients under 75 or of unknown age; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays and attendances table: dates, provenance, mode of admission, age. Documents table: emergency reports. Results of automatic analysis: documents read, mentions of a fall and their context, without the text.",
    algorithm:
      "A list of terms, label “fall”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the attendance.",
    performance: unpublishedPerformance.en,
    limits:
      "A past fall counts like a recent one, as mentions carry no date and history is not set aside. In French the word also serves elsewhere (a drop in platelets, a risk of falling): some flags are wrong. A fall described in other words escapes. A correction is made only where a local validation of this definition exists.",
  },
};
