import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const dischargeLetterPsychiatrySheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Lettre de liaison au plus tard du jour de sortie, psychiatrie",
    objective:
      "Décider où organiser la rédaction de la lettre avant le départ en psychiatrie, où le relais avec le médecin traitant et le suivi ambulatoire est fragile.",
    purpose: `Piloter l’organisation de la sortie en psychiatrie : l’encadrement de l’unité et la direction du site y affectent du temps de rédaction ou de secrétariat. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 patients sortis vivants après au moins une nuit en psychiatrie, combien ont dans leur dossier une lettre de liaison ou un compte rendu d’hospitalisation portant une date comprise entre l’entrée et le jour de la sortie.",
    numerator:
      "Séjours dont le premier document de sortie actif (lettre de liaison ou compte rendu d’hospitalisation) daté à partir de l’entrée l’est au plus tard du jour de sortie.",
    denominator:
      "Séjours clos de psychiatrie d’au moins une nuit (date de sortie postérieure à la date d’entrée), terminés par un retour à domicile ou un transfert.",
    exclusions:
      "Séjours terminés par un décès ; séjours dont le mode de sortie est absent ou inconnu, comptés à part ; documents inactifs ou non rattachés à un séjour.",
    dataAccessed:
      "Table des séjours : dates d’entrée et de sortie, type de séjour, mode de sortie. Table des documents : type, date et séjour de rattachement des lettres de liaison et comptes rendus d’hospitalisation. Aucun texte.",
    algorithm:
      "Aucune lecture de texte : le type et la date des documents décident seuls. Le premier document de sortie actif daté à partir de l’entrée est retenu ; le séjour compte s’il est daté au plus tard du jour de sortie.",
    performance: noTextRead.fr,
    limits:
      "La date lue peut être celle d’une modification ultérieure du document, et la remise au patient n’y figure pas : la mesure reste une approximation. La HAS suit la qualité de la lettre par une autre mesure, qui exige aussi un contenu sur des dossiers tirés au sort : ses cibles ne s’appliquent pas ici. L’hospitalisation de jour, l’accueil et les consultations n’y entrent pas. Une lettre conservée dans un autre logiciel, classée sous un type inconnu ou non rattachée à un séjour paraît manquante ; avant la mise en service du dossier informatisé sur le site, le chiffre n’a pas de sens.",
  },
  en: {
    title: "Discharge letter by the day of discharge, psychiatry",
    owner: "Quality directorate",
    objective:
      "Decide where to organise writing the letter before departure in psychiatry, where the hand-over to the GP and to community follow-up is fragile.",
    purpose: `Steering how discharge is organised in psychiatry: unit and site managers assign writing or secretarial time there. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 patients discharged alive after at least one night in psychiatry, how many have on record a discharge letter or summary dated between admission and the day of discharge.",
    numerator:
      "Stays whose first active discharge document (letter or summary) dated from admission onwards is dated no later than the day of discharge.",
    denominator:
      "Completed psychiatric stays of at least one night (discharge date later than admission date) that ended in discharge home or transfer.",
    exclusions:
      "Stays that ended in death; stays whose discharge mode is missing or unknown; inactive documents and documents linked to no stay.",
    dataAccessed:
      "Stays table: dates of admission and discharge, kind of stay, mode of discharge. Documents table: type, date and stay of discharge letters and summaries. No text.",
    algorithm:
      "No text is read: the type and date of documents alone decide. The first active discharge document dated from admission onwards is taken; the stay counts if it is dated no later than the day of discharge.",
    performance: noTextRead.en,
    limits:
      "The date read may be that of a later change to the document, and handing over to the patient is not recorded in it: the measure remains a proxy. The national (HAS) measure of letter quality is another one, which also requires set contents in a random sample of records: its targets do not apply here. Day hospital, crisis attendance and outpatient visits are not in it. A letter held in other software, filed under an unknown type or linked to no stay looks missing; before the electronic record went live on the site the figure means nothing.",
  },
};
