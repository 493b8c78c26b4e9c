import type { Indicator } from "../../indicators/language/Indicator.ts";
import { wilsonInterval } from "../../statistics/wilsonInterval.ts";
import type { Measured, Validation } from "./Validation.ts";

/** What people found of one rule as one version applies it. */
export interface ValidationRow {
  readonly indicator: Indicator;
  /** Null where the extract names no version. */
  readonly version: string | null;
  /** Null: nobody measured it. */
  readonly validation: Validation | null;
}

/** The validations of the rules that have an error to correct, and the versions in use that nobody measured. */
export function validationRows(
  measured: readonly Indicator[],
  versions: readonly string[],
  validations: readonly Validation[],
): readonly ValidationRow[] {
  return measured
    .filter(({ correction }) => correction === "binary")
    .flatMap((indicator): readonly ValidationRow[] => {
      const own = validations.filter(({ caseDefinition }) => caseDefinition === indicator.id);
      const unmeasured = versions.filter((version) => !own.some((one) => one.version === version));
      const rows: readonly ValidationRow[] = [
        ...own.map((validation) => ({ indicator, version: validation.version, validation })),
        ...unmeasured.map((version) => ({ indicator, version, validation: null })),
      ];
      return rows.length > 0 ? rows : [{ indicator, version: null, validation: null }];
    });
}

/** A share that people measured, with Wilson's interval at 95 %. */
export function measuredShare({ value, cases }: Measured): {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
} {
  return { value, ...wilsonInterval(value * cases, cases)! };
}
