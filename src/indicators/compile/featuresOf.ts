import { baseOf } from "./baseUnits.ts";
import { conditionColumns, conditionJoin } from "./conditionUnits.ts";
import type { Family } from "./Family.ts";
import { featureColumns, featureJoins } from "./unitFeatures.ts";

/** The units of a family of stays or passages with everything that a predicate may ask of them, before any flag. */
export const featuresOf = (
  family: Family,
) => `SELECT b.*, ${[...featureColumns(family), ...conditionColumns(family)].join(", ")}
  FROM ${baseOf(family)} b ${featureJoins(family)}${conditionJoin(family)}`;
