import type { Break, NlpPipeline } from "../../extract/Descriptor.ts";
import type { Indicator } from "../language/Indicator.ts";
import { provesRule } from "../language/provesRule.ts";
import type { StatusInForce, FallBack } from "./StatusInForce.ts";
import { versionsInUse } from "./versionsInUse.ts";

/** What lies under an indicator's status in an extract. */
export interface StatusContext {
  /** Distinct `nlp_version` of the documents, the oldest first. */
  readonly nlpVersions: readonly string[];
  readonly nlpPipelines: readonly NlpPipeline[];
  /** Breaks declared for the site or above it. */
  readonly breaks: readonly Break[];
}

/** One step down: what was adopted stays validated, what was validated is researched again. */
const below = { steering: "validated", validated: "research", research: "research" } as const;

/**
 * The declared status, or the one below it when the version that reads the documents now was not validated, or a break was declared
 * since the validation, until the indicator is validated again. A sheet loses one step, however many things changed under it.
 */
export function effectiveStatus(indicator: Indicator, context: StatusContext): StatusInForce {
  const { status: declared } = indicator;
  const fallBack = declared === "research" ? null : fallBackOf(indicator, context);
  return { declared, status: fallBack ? below[declared] : declared, fallBack };
}

function fallBackOf(indicator: Indicator, { nlpVersions, nlpPipelines, breaks }: StatusContext): FallBack | null {
  const proofs = indicator.evidence.filter((one) => provesRule(one, indicator));
  const inUse = indicator.labels.length > 0 ? versionsInUse(nlpVersions, nlpPipelines, indicator.labels) : [];
  const unproven = inUse.filter((name) => !proofs.some(({ system, version }) => `${system} ${version}` === name));
  if (unproven.length > 0) return { because: "version", versions: unproven };
  // Each version in use must have been validated since the break; without labels, the rule itself.
  const dates = (inUse.length > 0 ? inUse : [null]).map((name) =>
    proofs
      .filter(({ system, version }) => name === null || `${system} ${version}` === name)
      .reduce((latest, { on }) => (on > latest ? on : latest), ""),
  );
  const since = dates.reduce((earliest, on) => (on < earliest ? on : earliest));
  const last = breaks
    .filter(({ indicators, date }) => date > since && (!indicators || indicators.includes(indicator.id)))
    .reduce<Break | null>((latest, one) => (latest && latest.date >= one.date ? latest : one), null);
  return last && { because: "break", date: last.date, words: last.reason };
}
