import type { DocumentGroup } from "../store.ts";

/** A document code; `prefix` where every code that begins so is meant. */
export interface DocumentCode {
  readonly code: string;
  readonly prefix?: true;
}

/**
 * Codes of both generations of AP-HP document types, by group: Cohort360 `docTypes`, the configuration of
 * study-nlp-suicidality-surveillance and the classes of OMOP level 2. What no group lists is OTHER.
 */
export const documentCodes: Readonly<Partial<Record<DocumentGroup, readonly DocumentCode[]>>> = {
  DISCHARGE: [
    { code: "CRH-HOSPI" },
    { code: "CRH-CHIR" },
    { code: "CRH-J" },
    { code: "CRH-NEUROL" },
    { code: "CRH-PEDIA" },
    { code: "CRH-S" },
    { code: "CRH-LT-SOR" },
    { code: "LT-SOR" },
    { code: "LT-CRH" },
    { code: "LT-CRHJ" },
    { code: "CRH" },
    { code: "CRH-HC" },
    { code: "CRH-HDJ" },
    { code: "CRH-HDS" },
    { code: "CRH-SDC" },
    { code: "CRH-GHR" },
  ],
  EMERGENCY: [{ code: "CR-URGE" }, { code: "CR-URG" }, { code: "URGENCE" }],
  TUMOUR_BOARD: [{ code: "RCP" }, { code: "CR-RCP" }],
  OPERATIVE: [{ code: "CR-OPER" }, { code: "CR-OP" }],
  PATHOLOGY: [{ code: "CR-ANAPATH" }],
  CONSULTATION: [{ code: "CR-CONS", prefix: true }],
  TRANSFER: [{ code: "LT-TRANSF" }],
  PRESCRIPTION: [{ code: "ORDO", prefix: true }],
  SUMMARY: [{ code: "SYNTH" }],
  UNKNOWN: [{ code: "INCONNU" }],
};
