import type { Indicator } from "../language/Indicator.ts";
import { mdtReportFound } from "./cancer/mdtReportFound.ts";
import { tnmDocumented } from "./cancer/tnmDocumented.ts";
import { charlson } from "./comorbidities/charlson.ts";
import { codingGap } from "./comorbidities/codingGap.ts";
import { codingGapCkd } from "./comorbidities/codingGapCkd.ts";
import { codingGapCopd } from "./comorbidities/codingGapCopd.ts";
import { codingGapDementia } from "./comorbidities/codingGapDementia.ts";
import { codingGapDiabetes } from "./comorbidities/codingGapDiabetes.ts";
import { codingGapHeartFailure } from "./comorbidities/codingGapHeartFailure.ts";
import { documentCoverage } from "./completeness/documentCoverage.ts";
import { nlpCoverage } from "./completeness/nlpCoverage.ts";
import { unreadableDocuments } from "./completeness/unreadableDocuments.ts";
import { dischargeLetter8Days } from "./discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "./discharge-letter/dischargeLetterDay0.ts";
import { dischargeLetterDaySurgery } from "./discharge-letter/dischargeLetterDaySurgery.ts";
import { dischargeLetterDelay } from "./discharge-letter/dischargeLetterDelay.ts";
import { dischargeLetterPsychiatry } from "./discharge-letter/dischargeLetterPsychiatry.ts";
import { dischargeLetterSmr } from "./discharge-letter/dischargeLetterSmr.ts";
import { dischargeTreatments } from "./discharge-letter/dischargeTreatments.ts";
import { letterSections } from "./discharge-letter/letterSections.ts";
import { lettersMissing } from "./discharge-letter/lettersMissing.ts";
import { alcoholEmergency } from "./emergency/alcoholEmergency.ts";
import { emergencyReport } from "./emergency/emergencyReport.ts";
import { emergencyReturn72h } from "./emergency/emergencyReturn72h.ts";
import { fall75 } from "./emergency/fall75.ts";
import { violence } from "./emergency/violence.ts";
import { bronchiolitis } from "./epidemics/bronchiolitis.ts";
import { covid } from "./epidemics/covid.ts";
import { flu } from "./epidemics/flu.ts";
import { awaitingPlacement } from "./frailty/awaitingPlacement.ts";
import { fallInHospital } from "./frailty/fallInHospital.ts";
import { malnutrition } from "./frailty/malnutrition.ts";
import { pressureUlcer } from "./frailty/pressureUlcer.ts";
import { socialIsolation75 } from "./frailty/socialIsolation75.ts";
import { alcoholStatus } from "./habits/alcoholStatus.ts";
import { tobaccoStatus } from "./habits/tobaccoStatus.ts";
import { readmission30dEmergency } from "./readmission/readmission30dEmergency.ts";
import { advanceCare } from "./record/advanceCare.ts";
import { allergiesDocumented } from "./record/allergiesDocumented.ts";
import { bmiDocumented } from "./record/bmiDocumented.ts";
import { selfHarmGirls8To17 } from "./suicide-attempt/selfHarmGirls8To17.ts";
import { suicideAttempt } from "./suicide-attempt/suicideAttempt.ts";

/** The built-in catalogue, in the order of the screens. */
export const catalogue: readonly Indicator[] = [
  dischargeLetterDay0,
  dischargeLetter8Days,
  dischargeLetterDelay,
  lettersMissing,
  dischargeLetterSmr,
  dischargeLetterPsychiatry,
  dischargeLetterDaySurgery,
  letterSections,
  dischargeTreatments,
  documentCoverage,
  nlpCoverage,
  unreadableDocuments,
  emergencyReport,
  suicideAttempt,
  selfHarmGirls8To17,
  alcoholEmergency,
  fall75,
  bronchiolitis,
  flu,
  covid,
  violence,
  charlson,
  codingGap,
  codingGapDiabetes,
  codingGapCkd,
  codingGapCopd,
  codingGapHeartFailure,
  codingGapDementia,
  tobaccoStatus,
  alcoholStatus,
  bmiDocumented,
  allergiesDocumented,
  malnutrition,
  pressureUlcer,
  fallInHospital,
  advanceCare,
  awaitingPlacement,
  socialIsolation75,
  tnmDocumented,
  mdtReportFound,
  readmission30dEmergency,
  emergencyReturn72h,
];
