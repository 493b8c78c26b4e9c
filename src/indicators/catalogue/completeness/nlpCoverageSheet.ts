import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const nlpCoverageSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Documents analysés automatiquement",
    objective:
      "Relancer la chaîne d’analyse là où elle n’a pas tourné, et dire quels indicateurs reposent sur trop peu de documents lus.",
    purpose: `Surveiller la chaîne d’analyse : la direction des données relance ce qui n’a pas tourné et signale les indicateurs fragiles. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 documents cliniques actifs, combien ont été lus par l’analyse automatique des documents, qu’elle y ait trouvé quelque chose ou non.",
    numerator: "Documents pour lesquels une exécution de l’analyse est enregistrée.",
    denominator:
      "Tous les documents cliniques actifs, tous types confondus, à la date du document, sur le site du document ou à défaut celui du séjour.",
    exclusions:
      "Documents inactifs ; documents postérieurs à la date jusqu’à laquelle documents et analyses sont complets.",
    dataAccessed:
      "Table des documents : date, type et site de tous les documents actifs. Journal des analyses : documents lus. Ni texte ni mentions.",
    algorithm:
      "Un document compte comme analysé dès qu’une exécution de l’analyse est enregistrée pour lui, même si rien n’y a été trouvé ; le résultat de l’analyse n’est pas regardé.",
    performance: `${noTextRead.fr} Les exécutions de l’analyse y sont comptées, leurs erreurs non.`,
    limits:
      "Lu ne veut pas dire bien lu : ce chiffre ne dit rien des erreurs de l’analyse. Les numérisations sans texte ne peuvent pas être analysées et abaissent la part. L’analyse suit les documents avec retard ; la date lue peut être celle d’une modification ultérieure.",
  },
  en: {
    title: "Documents read by automatic analysis",
    owner: "Digital services directorate",
    objective:
      "Restart the analysis pipeline where it has not run, and say which indicators rest on too few documents read.",
    purpose: `Watching over the analysis pipeline: the data department restarts what has not run and flags the indicators that are fragile. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 active clinical documents, how many were read by automatic analysis, whether or not anything was found in them.",
    numerator: "Documents for which a run of the analysis is recorded.",
    denominator:
      "All active clinical documents of every type, by date of the document, at the document’s own site or else that of its stay.",
    exclusions:
      "Inactive documents; documents later than the date until which both documents and analyses are complete.",
    dataAccessed:
      "Documents table: date, type and site of all active documents. Log of analyses: documents read. Neither text nor mentions.",
    algorithm:
      "A document counts as read as soon as a run of the analysis is recorded for it, even if nothing was found; what the analysis found is not looked at.",
    performance: `${noTextRead.en} Runs of the analysis are counted, their errors are not.`,
    limits:
      "Read does not mean read well: this figure says nothing about errors of the analysis. Scans without text cannot be analysed and lower the share. Analysis runs behind the documents; the date read may be that of a later change.",
  },
};
