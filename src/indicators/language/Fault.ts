/** What can be wrong with an indicator that an extract brings. */
export const faultCodes = [
  "missing",
  "unknown-field",
  "unknown-value",
  "wrong-type",
  "out-of-range",
  "malformed",
  "empty",
  "too-long",
  "too-deep",
  "duplicate",
  "section-as-mention",
  "label-unlisted",
  "label-unused",
  "needs-missing",
  "watermark-missing",
  "unread-missing",
  "unread-correction",
  "correction-without-labels",
  "validation-missing",
  "below-minimum",
  "level-of-unit",
  "version-without-labels",
  "opinion-missing",
  "signature-missing",
  "names-a-person",
  "anchor-of-unit",
  "shape-of-unit",
  "scale-of-shape",
  "field-of-unit",
  "conditions-of-unit",
  "sections-unlisted",
  "horizon-too-short",
  "clinical-numerator",
  "clinical-count",
  "grain-too-coarse",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One fault: the place in the value, `population.all.1.stayType`, empty for the whole, and what is wrong there. */
export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
}
