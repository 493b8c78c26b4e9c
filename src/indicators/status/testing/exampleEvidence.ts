import type { Evidence, LocalValidation } from "../../language/Evidence.ts";

/** 400 stays of three hospitals, read on 12 March 2026 against EDS-NLP 2026.1: well above its minima. */
export const exampleValidation: LocalValidation = {
  kind: "local-validation",
  system: "eds-nlp",
  version: "2026.1",
  n: 400,
  sites: 3,
  level: "stay",
  agreement: { measure: "kappa", value: 0.84 },
  ppv: 0.91,
  sensitivity: 0.87,
  minimumPpv: 0.85,
  minimumSensitivity: 0.8,
  equity: [
    { by: "age", largestGap: 0.06 },
    { by: "sex", largestGap: 0.01 },
  ],
  reference: "Rapport de validation n° 12.",
  on: "2026-03-12",
};

/** Enough to adopt an indicator for steering. */
export const exampleEvidence: readonly Evidence[] = [
  exampleValidation,
  { kind: "opinion", favourable: true, reference: "Séance d’avril.", on: "2026-04-02" },
  { kind: "signature", role: { fr: "Présidence de la CME", en: "Chair of the medical board" }, on: "2026-04-20" },
];
