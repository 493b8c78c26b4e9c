import type { NlpPipeline } from "../../src/extract/Descriptor.ts";
import { packedMethods } from "../../src/extract/descriptor/packedMethods.ts";
import type { Plan } from "../plan/Plan.ts";

type Json = Readonly<Record<string, unknown>>;

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
      pseudonymisation: {
        method: packedMethods[linkable ? "shared" : "own"],
        dateShift,
        maxShiftDays,
        linkable,
        measuredRecall,
      },
      nlpPipelines: timonerie["nlpPipelines"] ?? pipelines,
      breaks,
    },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
