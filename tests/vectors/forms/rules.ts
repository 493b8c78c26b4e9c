import { assuranceWithin } from "../../../src/statistics/assuranceIcon.ts";
import { shiftRule } from "../../../src/statistics/shiftRule.ts";
import type { Side } from "../../../src/statistics/side.ts";
import { trendRule } from "../../../src/statistics/trendRule.ts";
import { twoInThreeRule } from "../../../src/statistics/twoInThreeRule.ts";
import type { Checker } from "./checker.ts";

interface RuleCase {
  rule: string;
  input: { side?: (Side | null)[]; y?: (number | null)[]; beyond2sigma?: number[] };
  expected_flags: number[];
  verified?: boolean;
}

interface AssuranceCase {
  lpl: number;
  upl: number;
  target: number | null;
  direction: "increase" | "decrease" | "neutral";
  expected: string | null;
}

const DIRECTIONS = { increase: "higher", decrease: "lower", neutral: "neutral" } as const;
const ASSURANCES = { pass: "consistent_pass", fail: "consistent_fail", "hit or miss": "inconsistent" } as const;

/** Special-cause rules one by one, and assurance icons: `spc_rules*`. */
export function checkRules(file: { cases?: RuleCase[]; assurance?: AssuranceCase[] }, checker: Checker): void {
  for (const [i, vector] of (file.cases ?? []).entries()) {
    checker.run(`case ${i}, ${vector.rule}`, vector, () => {
      checker.same("flags", flags(vector).map(Math.abs), vector.expected_flags.map(Math.abs));
    });
  }
  for (const [i, vector] of (file.assurance ?? []).entries()) {
    checker.run(`assurance ${i}`, {}, () => {
      const limits = { lower: vector.lpl, upper: vector.upl };
      const icon = vector.target === null ? null : assuranceWithin(limits, vector.target, DIRECTIONS[vector.direction]);
      checker.same("icon", icon && ASSURANCES[icon], vector.expected);
    });
  }
}

function flags({ rule, input }: RuleCase): Side[] {
  const [, name, length] = /^(shift|trend|two_in_three)(\d*)$/.exec(rule) ?? [];
  if (name === "shift" && input.side) return shiftRule(input.side, Number(length || 7));
  if (name === "trend" && input.y) return trendRule(input.y, Number(length || 7));
  if (name === "two_in_three" && input.beyond2sigma && input.side) {
    return twoInThreeRule(
      input.beyond2sigma.map((flag) => flag !== 0),
      input.side,
    );
  }
  throw new Error(`no check is written for rule ${rule} on ${Object.keys(input).join(", ")}`);
}
