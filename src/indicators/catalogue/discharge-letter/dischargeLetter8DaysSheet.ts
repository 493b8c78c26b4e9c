import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const dischargeLetter8DaysSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Lettre de liaison sous 8 jours",
    objective:
      "Repérer les unités où la lettre, absente le jour du départ, n’arrive pas non plus dans la semaine qui suit, et y renforcer la frappe ou la validation.",
    purpose: `Piloter le rattrapage des lettres dans la semaine : l’encadrement de l’unité et le secrétariat y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 patients sortis vivants après au moins une nuit en MCO, combien ont une lettre de liaison ou un compte rendu d’hospitalisation daté au plus tard 8 jours après la sortie.",
    numerator:
      "Séjours dont le premier document de sortie actif (lettre de liaison ou compte rendu d’hospitalisation) daté à partir de l’entrée l’est au plus tard 8 jours après la sortie ; une lettre datée avant la sortie compte pour un délai nul.",
    denominator:
      "Séjours clos de MCO d’au moins une nuit (date de sortie postérieure à la date d’entrée), terminés par un retour à domicile ou un transfert.",
    exclusions:
      "Séjours terminés par un décès ; séjours dont le mode de sortie est absent ou inconnu, comptés à part ; documents inactifs ou non rattachés à un séjour. Les sorties des 8 derniers jours de données complètes ne sont pas encore comptées.",
    dataAccessed:
      "Table des séjours : dates d’entrée et de sortie, type de séjour, mode de sortie. Table des documents : type, date et séjour de rattachement des lettres de liaison et comptes rendus d’hospitalisation. Aucun texte.",
    algorithm:
      "Aucune lecture de texte : le type et la date des documents décident seuls. Le premier document de sortie actif daté à partir de l’entrée est retenu ; le séjour compte s’il est daté au plus tard 8 jours après la sortie.",
    performance: noTextRead.fr,
    limits:
      "La date lue peut être celle d’une modification ultérieure du document, et la remise au patient n’y figure pas : la mesure reste une approximation. Aucune cible nationale ne porte sur cette mesure. Une lettre conservée dans un autre logiciel, classée sous un type inconnu ou non rattachée à un séjour paraît manquante ; avant la mise en service du dossier informatisé sur le site, le chiffre n’a pas de sens.",
  },
  en: {
    title: "Discharge letter within 8 days",
    owner: "Quality directorate",
    objective:
      "Find the units where a letter missing on the day of departure does not follow within the next week either, and strengthen typing or sign-off there.",
    purpose: `Steering how letters are caught up within the week: unit managers and medical secretaries act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 patients discharged alive after at least one night in acute care, how many have a discharge letter or summary dated no later than 8 days after discharge.",
    numerator:
      "Stays whose first active discharge document (letter or summary) dated from admission onwards is dated no later than 8 days after discharge; a letter dated before discharge counts as no delay.",
    denominator:
      "Completed acute (MCO) stays of at least one night (discharge date later than admission date) that ended in discharge home or transfer.",
    exclusions:
      "Stays that ended in death; stays whose discharge mode is missing or unknown; inactive documents and documents linked to no stay. Discharges in the last 8 days of complete data are not counted yet.",
    dataAccessed:
      "Stays table: dates of admission and discharge, kind of stay, mode of discharge. Documents table: type, date and stay of discharge letters and summaries. No text.",
    algorithm:
      "No text is read: the type and date of documents alone decide. The first active discharge document dated from admission onwards is taken; the stay counts if it is dated no later than 8 days after discharge.",
    performance: noTextRead.en,
    limits:
      "The date read may be that of a later change to the document, and handing over to the patient is not recorded in it: the measure remains a proxy. No national standard applies to this measure. A letter held in other software, filed under an unknown type or linked to no stay looks missing; before the electronic record went live on the site the figure means nothing.",
  },
};
