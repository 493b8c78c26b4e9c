import type { Indicator } from "../language/Indicator.ts";
import { charlson } from "./comorbidities/charlson.ts";
import { codingGapDiabetes } from "./comorbidities/codingGapDiabetes.ts";
import { documentCoverage } from "./completeness/documentCoverage.ts";
import { nlpCoverage } from "./completeness/nlpCoverage.ts";
import { dischargeLetter8Days } from "./discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "./discharge-letter/dischargeLetterDay0.ts";
import { dischargeLetterDelay } from "./discharge-letter/dischargeLetterDelay.ts";
import { letterSections } from "./discharge-letter/letterSections.ts";
import { lettersMissing } from "./discharge-letter/lettersMissing.ts";
import { tobaccoStatus } from "./habits/tobaccoStatus.ts";
import { readmission30dEmergency } from "./readmission/readmission30dEmergency.ts";
import { suicideAttempt } from "./suicide-attempt/suicideAttempt.ts";

/** The built-in catalogue, in the order of the screens. */
export const catalogue: readonly Indicator[] = [
  dischargeLetterDay0,
  dischargeLetter8Days,
  dischargeLetterDelay,
  lettersMissing,
  letterSections,
  documentCoverage,
  nlpCoverage,
  suicideAttempt,
  tobaccoStatus,
  charlson,
  codingGapDiabetes,
  readmission30dEmergency,
];
