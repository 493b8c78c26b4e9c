import { literal } from "../../engine/literal.ts";

/** Points of a disorder, and of its higher grade (`status` 2) where it has one. */
interface Weight {
  readonly label: string;
  readonly points: number;
  readonly graded?: number;
}

/** Charlson ME et al., J Chronic Dis 1987;40:373–383, original weights, for the disorders that EDS-NLP labels. */
export const charlsonWeights: readonly Weight[] = [
  { label: "myocardial_infarction", points: 1 },
  { label: "congestive_heart_failure", points: 1 },
  { label: "peripheral_vascular_disease", points: 1 },
  { label: "cerebrovascular_accident", points: 1 },
  { label: "dementia", points: 1 },
  { label: "copd", points: 1 },
  { label: "connective_tissue_disease", points: 1 },
  { label: "peptic_ulcer_disease", points: 1 },
  { label: "liver_disease", points: 1, graded: 3 },
  { label: "diabetes", points: 1, graded: 2 },
  { label: "hemiplegia", points: 2 },
  { label: "ckd", points: 2 },
  { label: "solid_tumor", points: 2, graded: 6 },
  { label: "leukemia", points: 2 },
  { label: "lymphoma", points: 2 },
  { label: "aids", points: 6 },
];

/** Points of one disorder of a unit, from its label and the highest status among its counted mentions. */
export function charlsonPoints(label: string, status: string): string {
  const cases = charlsonWeights.map(({ label: name, points, graded }) =>
    graded === undefined
      ? `WHEN ${literal(name)} THEN ${points}`
      : `WHEN ${literal(name)} THEN CASE WHEN ${status} >= 2 THEN ${graded} ELSE ${points} END`,
  );
  return `CASE ${label} ${cases.join(" ")} ELSE 0 END`;
}
