import * as v from "valibot";
import { sectionNames } from "../../extract/sectionNames.ts";
import type { FaultCode } from "./Fault.ts";
import { name } from "./schemaParts.ts";

const isSection = (label: string) => (sectionNames as readonly string[]).includes(label);

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
