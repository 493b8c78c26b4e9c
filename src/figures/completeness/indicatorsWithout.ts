import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { CompletenessGroup } from "./CompletenessFit.ts";
import { completenessGroupOf } from "./completenessGroupOf.ts";
import { coverageId } from "./coverageOf.ts";

/** When documents of one group were not there, and how. */
export interface Without {
  readonly group: CompletenessGroup;
  /** Fewer than expected came: neither none ever, nor none yet. */
  readonly isLow: boolean;
  /** Months of the extract after the last of them; 0 where what they lack bears on what comes after too. */
  readonly since: number;
}

/** The indicators that say less for want of documents, by id, in the order given. */
export function indicatorsWithout(measured: readonly Indicator[], { group, isLow, since }: Without): readonly string[] {
  return measured
    .filter((one) => completenessGroupOf(one) === group && !isPast(one, since) && !(isLow && tellsItself(one)))
    .map(({ id }) => id);
}

/** What is left to do is counted among the latest months alone, so many of which are after. */
const isPast = (indicator: Indicator, since: number): boolean =>
  indicator.shape === "count" && indicator.recentMonths !== undefined && since >= indicator.recentMonths;

/** The share of documented units tells its own fall, which enters its limits. */
const tellsItself = ({ id }: Indicator): boolean => id === coverageId;
