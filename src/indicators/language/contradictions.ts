import { disclosureFaults } from "./disclosureFaults.ts";
import { evidenceFaults } from "./evidenceFaults.ts";
import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import { labelFaults } from "./labelFaults.ts";
import { needFaults } from "./needFaults.ts";
import { readingFaults } from "./readingFaults.ts";
import { timeFaults } from "./timeFaults.ts";
import { unitFaults } from "./unitFaults.ts";

/** What one property of an indicator says against another. */
export function contradictions(indicator: Indicator): readonly Fault[] {
  return [unitFaults, labelFaults, readingFaults, timeFaults, needFaults, evidenceFaults, disclosureFaults].flatMap(
    (faultsOf) => faultsOf(indicator),
  );
}
