import type { Evidence } from "./Evidence.ts";
import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import { levelOf, provesRule } from "./provesRule.ts";

/**
 * What a status claims and its evidence does not bear out: `validated` needs a local validation that reaches its minima,
 * `steering` a favourable opinion and a signature besides. A validation names the version that read, where one did.
 */
export function evidenceFaults(indicator: Indicator): readonly Fault[] {
  const { status, evidence } = indicator;
  const faults: Fault[] = evidence.flatMap((one, index) => formFaults(one, `evidence.${index}`, indicator));
  if (status !== "research" && !evidence.some((one) => provesRule(one, indicator)))
    faults.push(...unprovenFaults(indicator));
  if (status !== "steering") return faults;
  if (!evidence.some((one) => one.kind === "opinion" && one.favourable))
    faults.push({ path: "evidence", code: "opinion-missing" });
  if (!evidence.some(({ kind }) => kind === "signature")) faults.push({ path: "evidence", code: "signature-missing" });
  return faults;
}

function formFaults(evidence: Evidence, path: string, { labels }: Indicator): readonly Fault[] {
  if (evidence.kind !== "local-validation") return [];
  const faults: Fault[] = [];
  for (const name of ["system", "version"] as const) {
    const named = evidence[name] !== undefined;
    if (labels.length > 0 && !named) faults.push({ path: `${path}.${name}`, code: "missing" });
    if (labels.length === 0 && named) faults.push({ path: `${path}.${name}`, code: "version-without-labels" });
  }
  if (evidence.agreement.measure === "share" && evidence.agreement.value < 0)
    faults.push({ path: `${path}.agreement.value`, code: "out-of-range" });
  return faults;
}

/** Why none of the validations proves the rule, place by place. */
function unprovenFaults({ evidence, unit }: Indicator): readonly Fault[] {
  const faults = evidence.flatMap((one, index): readonly Fault[] => {
    if (one.kind !== "local-validation") return [];
    const path = `evidence.${index}`;
    return [
      ...(one.level === levelOf(unit) ? [] : [{ path: `${path}.level`, code: "level-of-unit" } as const]),
      ...(one.ppv >= one.minimumPpv ? [] : [{ path: `${path}.ppv`, code: "below-minimum" } as const]),
      ...(one.sensitivity >= one.minimumSensitivity
        ? []
        : [{ path: `${path}.sensitivity`, code: "below-minimum" } as const]),
    ];
  });
  return faults.length > 0 ? faults : [{ path: "evidence", code: "validation-missing" }];
}
