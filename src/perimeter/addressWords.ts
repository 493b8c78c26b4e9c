import { stayTypes, type DocumentGroup, type StayType, type VisitType } from "../extract/store.ts";
import type { Address } from "./Address.ts";
import type { BreakdownBy } from "./BreakdownBy.ts";
import type { MatrixSort } from "./MatrixSort.ts";
import { pivotWords } from "./pivotWords.ts";
import type { QualityPart } from "./QualityPart.ts";
import { neededTables, type SheetDomain, type sheetStatuses } from "./SheetFilters.ts";
import { ageBands, type AgeBand, type Grain } from "./View.ts";

/** Words of the address for values whose own name does not travel well; the order is the canonical one. */
export const addressWords = {
  age: Object.fromEntries(ageBands.map((band) => [band.replace("–", "-"), band])) as Record<string, AgeBand>,
  visit: {
    hospitalises: "hospitalisés",
    "hospitalisation-incomplete": "hospitalisation incomplète",
    urgence: "urgence",
    consultation: "consultation externe",
  } satisfies Record<string, VisitType> as Record<string, VisitType>,
  stay: Object.fromEntries(stayTypes.map((type) => [type.toLowerCase(), type])) as Record<string, StayType>,
  grain: { mois: "month", semaine: "week", trimestre: "quarter", quadrimestre: "term" } as Record<string, Grain>,
  by: {
    site: "site",
    hopital: "hospital",
    unite: "unit",
    age: "age",
    sexe: "sex",
    venue: "visit",
    sejour: "stay",
    documents: "document",
  } as Record<string, BreakdownBy>,
  as: {
    graphique: "chart",
    tableau: "table",
    crise: "crisis",
    fiches: "sheets",
    lexique: "glossary",
    console: "console",
  } as Record<string, Address["as"]>,
  domain: {
    lettre: "letter",
    exhaustivite: "completeness",
    urgences: "emergency",
    epidemies: "epidemics",
    comorbidites: "comorbidities",
    dossier: "record",
    fragilite: "frailty",
    cancer: "cancer",
    retours: "return",
    extrait: "brought",
  } satisfies Record<string, SheetDomain> as Record<string, SheetDomain>,
  sort: { etablissement: "tree", signaux: "signals", nom: "name", indicateur: "indicator" } as Record<
    string,
    MatrixSort
  >,
  ...pivotWords,
  document: {
    sortie: "DISCHARGE",
    urgences: "EMERGENCY",
    rcp: "TUMOUR_BOARD",
    operatoire: "OPERATIVE",
    anatomopathologie: "PATHOLOGY",
    consultation: "CONSULTATION",
    transfert: "TRANSFER",
    ordonnance: "PRESCRIPTION",
    synthese: "SUMMARY",
    "sans-type": "UNKNOWN",
    autre: "OTHER",
  } satisfies Record<string, DocumentGroup> as Record<string, DocumentGroup>,
  part: {
    manques: "gaps",
    completude: "completeness",
    lecture: "reading",
    retard: "lag",
    validation: "validation",
    controles: "checks",
    extremes: "outliers",
    verdicts: "verdicts",
  } satisfies Record<string, QualityPart> as Record<string, QualityPart>,
  status: { recherche: "research", valide: "validated", pilotage: "steering" } satisfies Record<
    string,
    (typeof sheetStatuses)[number]
  > as Record<string, (typeof sheetStatuses)[number]>,
  need: Object.fromEntries(neededTables.map((table) => [table, table])) as Record<
    string,
    (typeof neededTables)[number]
  >,
};
