import * as v from "valibot";
import type { FaultCode } from "./Fault.ts";
import { name } from "./schemaParts.ts";

/** Headings that EDS-NLP finds in a document (`pipes/misc/sections`). */
export const sections = [
  "allergies",
  "antécédents",
  "antécédents familiaux",
  "traitements entrée",
  "conclusion",
  "conclusion entrée",
  "habitus",
  "correspondants",
  "diagnostic",
  "données biométriques entrée",
  "examens",
  "examens complémentaires",
  "facteurs de risques",
  "histoire de la maladie",
  "actes",
  "motif",
  "prescriptions",
  "traitements sortie",
  "evolution",
  "modalites sortie",
  "vaccinations",
  "introduction",
] as const;

const isSection = (label: string) => (sections as readonly string[]).includes(label);

const labelForm = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** Label of a heading. */
export const sectionSchema = v.pipe(v.string(), v.check(isSection, "unknown-value" satisfies FaultCode));

/** Label of a mention, `suicide_attempt`; headings are told apart from mentions and never counted as such. */
export const mentionLabelSchema = v.pipe(
  name(labelForm),
  v.check((label) => !isSection(label), "section-as-mention" satisfies FaultCode),
);

/** Any label that an indicator lists. */
export const labelSchema = v.pipe(
  v.string(),
  v.maxLength(63, "too-long" satisfies FaultCode),
  v.check((label) => isSection(label) || labelForm.test(label), "malformed" satisfies FaultCode),
);
