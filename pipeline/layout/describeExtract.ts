import type { NlpPipeline } from "../../src/extract/Descriptor.ts";
import type { Plan } from "../plan/Plan.ts";

type Json = Readonly<Record<string, unknown>>;

/** How identifiers were replaced, in the words of the descriptor. */
function method(linkable: boolean): string {
  return linkable
    ? "HMAC-SHA-256, 63 bits"
    : "HMAC-SHA-256, 63 bits, HKDF key of this extract, numbered in the order of the hash";
}

/**
 * `datapackage.json`: what the plan says, with what the run established. `created` is the date of the extraction, never
 * that of the run, so that the same input gives the same bytes.
 */
export function describeExtract(
  { descriptor }: Plan,
  resources: readonly Json[],
  pipelines: readonly NlpPipeline[],
  breaks: readonly Json[],
): string {
  const { name, title, timonerie, ...others } = descriptor;
  const { dateShift, maxShiftDays, linkable, measuredRecall } = timonerie.pseudonymisation;
  const { lookback = timonerie.lookback ?? null, ...period } = timonerie.period;
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    ...others,
    created: timonerie.extractedAt,
    resources,
    timonerie: {
      contract: 1,
      level: ["record"],
      ...timonerie,
      period,
      lookback,
      pseudonymisation: { method: method(linkable), dateShift, maxShiftDays, linkable, measuredRecall },
      nlpPipelines: timonerie["nlpPipelines"] ?? pipelines,
      breaks,
    },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
