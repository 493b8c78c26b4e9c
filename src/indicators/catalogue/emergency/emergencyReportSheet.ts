import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const emergencyReportSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Compte rendu de passage aux urgences avant le départ",
    objective:
      "Repérer les services d’urgences où le compte rendu n’est pas prêt au départ du patient, et y organiser la rédaction.",
    purpose: `Piloter l’organisation des urgences : l’encadrement du service et la direction du site y affectent du temps de rédaction. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 passages aux urgences terminés, combien ont dans le dossier un compte rendu d’urgences daté entre l’arrivée et la fin de la venue.",
    numerator:
      "Passages avec au moins un compte rendu d’urgences actif, daté à partir de l’arrivée et au plus tard à la fin de la venue à laquelle il est rattaché.",
    denominator:
      "Passages aux urgences terminés, suivis ou non d’une hospitalisation, à leur date d’arrivée. Les venues d’un patient qui se suivent à un jour au plus forment un seul passage.",
    exclusions: "Passages encore ouverts ; documents inactifs ou non rattachés à un passage ou à un séjour.",
    dataAccessed:
      "Table des séjours et des passages : dates et heures, provenance, mode d’entrée. Table des documents : type, date et rattachement des comptes rendus d’urgences. Aucun texte.",
    algorithm:
      "Aucune lecture de texte : le type du document et sa date, comparée à la fin de la venue, décident seuls.",
    performance: noTextRead.fr,
    limits:
      "La date lue peut être celle d’une modification ultérieure du compte rendu : un compte rendu prêt à temps puis complété paraît en retard. Un patient hospitalisé n’a pas de venue d’urgences séparée : la fin est alors celle du séjour, et la mesure y est plus indulgente. Un compte rendu conservé dans un autre logiciel ou classé sous un autre type paraît manquant.",
  },
  en: {
    title: "Emergency report before departure",
    owner: "Emergency department",
    objective:
      "Find the emergency departments where the report is not ready when the patient leaves, and organise writing there.",
    purpose: `Steering how emergency departments are organised: department and site managers assign writing time there. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 completed emergency attendances, how many have on record an emergency report dated between arrival and the end of the visit.",
    numerator:
      "Attendances with at least one active emergency report dated from arrival onwards and no later than the end of the visit it is linked to.",
    denominator:
      "Completed emergency attendances, admitted or not, by date of arrival. Visits by one patient at most a day apart make a single attendance.",
    exclusions: "Attendances still open; inactive documents and documents linked to no attendance or stay.",
    dataAccessed:
      "Stays and attendances table: dates and times, provenance, mode of admission. Documents table: type, date and visit of emergency reports. No text.",
    algorithm:
      "No text is read: the type of the document and its date, compared with the end of the visit, alone decide.",
    performance: noTextRead.en,
    limits:
      "The date read may be that of a later change to the report: a report ready in time and then completed looks late. An admitted patient has no separate emergency visit: the end is then that of the stay, and the measure is more lenient. A report held in other software or filed under another type looks missing.",
  },
};
