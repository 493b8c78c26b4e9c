import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const dischargeLetterDaySurgerySheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Lettre de liaison au plus tard du jour de sortie, hôpital de jour",
    objective:
      "Décider où préparer la lettre avant le départ en hôpital de jour et en chirurgie ambulatoire, où la sortie suit l’entrée de quelques heures.",
    purpose: `Piloter l’organisation de la sortie en ambulatoire : l’encadrement de l’unité et la direction du site y revoient les modèles de lettre et le temps de secrétariat. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 venues terminées d’hôpital de jour ou de chirurgie ambulatoire en MCO, combien ont dans le dossier une lettre de liaison ou un compte rendu d’hospitalisation portant une date comprise entre l’entrée et le jour de la sortie.",
    numerator:
      "Venues dont le premier document de sortie actif (lettre de liaison ou compte rendu d’hospitalisation) daté à partir de l’entrée l’est au plus tard du jour de sortie.",
    denominator:
      "Venues closes de MCO sans nuit prévue, enregistrées comme hospitalisations incomplètes, terminées par un retour à domicile ou un transfert.",
    exclusions:
      "Venues terminées par un décès ; venues dont le mode de sortie est absent ou inconnu, comptés à part ; documents inactifs ou non rattachés à un séjour. Les venues jamais closes dans le dossier n’y entrent pas.",
    dataAccessed:
      "Table des séjours : dates d’entrée et de sortie, type de séjour, mode de sortie. Table des documents : type, date et séjour de rattachement des lettres de liaison et comptes rendus d’hospitalisation. Aucun texte.",
    algorithm:
      "Aucune lecture de texte : le type et la date des documents décident seuls. Le premier document de sortie actif daté à partir de l’entrée est retenu ; le séjour compte s’il est daté au plus tard du jour de sortie.",
    performance: noTextRead.fr,
    limits:
      "La date lue peut être celle d’une modification ultérieure du document, et la remise au patient n’y figure pas : la mesure reste une approximation. La HAS suit la qualité de la lettre par une autre mesure, qui exige aussi un contenu sur des dossiers tirés au sort : ses cibles ne s’appliquent pas ici. Les hospitalisations incomplètes sont souvent laissées ouvertes dans le dossier : le chiffre ne porte que sur celles qui sont closes. Une lettre unique pour une série de venues laisse les autres sans lettre ; médecine de jour et chirurgie ambulatoire n’y sont pas distinguées. Une lettre conservée dans un autre logiciel, classée sous un type inconnu ou non rattachée à un séjour paraît manquante ; avant la mise en service du dossier informatisé sur le site, le chiffre n’a pas de sens.",
  },
  en: {
    title: "Discharge letter by the day of discharge, day hospital",
    owner: "Quality directorate",
    objective:
      "Decide where to prepare the letter before departure in day hospital and day surgery, where discharge follows admission by a few hours.",
    purpose: `Steering how discharge is organised in day care: unit and site managers review letter templates and secretarial time there. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 completed day hospital or day surgery attendances in acute care, how many have on record a discharge letter or summary dated between admission and the day of discharge.",
    numerator:
      "Attendances whose first active discharge document (letter or summary) dated from admission onwards is dated no later than the day of discharge.",
    denominator:
      "Completed acute (MCO) attendances with no planned night, recorded as partial hospitalisation, that ended in discharge home or transfer.",
    exclusions:
      "Attendances that ended in death; attendances whose discharge mode is missing or unknown; inactive documents and documents linked to no stay. Attendances never closed in the record are not in it.",
    dataAccessed:
      "Stays table: dates of admission and discharge, kind of stay, mode of discharge. Documents table: type, date and stay of discharge letters and summaries. No text.",
    algorithm:
      "No text is read: the type and date of documents alone decide. The first active discharge document dated from admission onwards is taken; the stay counts if it is dated no later than the day of discharge.",
    performance: noTextRead.en,
    limits:
      "The date read may be that of a later change to the document, and handing over to the patient is not recorded in it: the measure remains a proxy. The national (HAS) measure of letter quality is another one, which also requires set contents in a random sample of records: its targets do not apply here. Partial hospitalisations are often left open in the record: the figure is only about those that are closed. A single letter for a series of attendances leaves the others without one; medical day care and day surgery are not told apart. A letter held in other software, filed under an unknown type or linked to no stay looks missing; before the electronic record went live on the site the figure means nothing.",
  },
};
