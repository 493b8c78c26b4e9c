import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkAttributeCharts } from "./vectors/forms/attributeCharts.ts";
import { Checker } from "./vectors/forms/checker.ts";
import { checkDifferenceAndSurvival } from "./vectors/forms/differenceAndSurvival.ts";
import { checkLangReiczigel, checkRoganGladen } from "./vectors/forms/errorOfTheAlgorithm.ts";
import { checkMean, checkProportion, checkWilsonByar } from "./vectors/forms/intervals.ts";
import { checkMontgomery } from "./vectors/forms/montgomery.ts";
import { checkRules } from "./vectors/forms/rules.ts";
import { checkSecrecy } from "./vectors/forms/secrecy.ts";
import { checkOverdispersion, checkProportionFunnel, checkRatioFunnel } from "./vectors/forms/funnels.ts";
import { checkDirect, checkIndirect, checkLengthOfStay, checkRate } from "./vectors/forms/standardisation.ts";
import { checkEars, checkFarrington, checkStep } from "./vectors/forms/surveillance.ts";
import { checkXmr } from "./vectors/forms/xmr.ts";

const FOLDER = process.env.VECTORS || join(import.meta.dirname, "vectors");

/** The form of a file, by the beginning of its name. */
const FORMS: [prefix: string, check: (file: never, checker: Checker) => void][] = [
  ["spc_xmr", checkXmr],
  ["spc_rules", checkRules],
  ["spc_attribute_charts", checkAttributeCharts],
  ["spc_montgomery", checkMontgomery],
  ["ci_wilson", checkWilsonByar],
  ["phe_prop", checkProportion],
  ["phe_mean", checkMean],
  ["phe_rate", checkRate],
  ["phe_dsr", checkDirect],
  ["phe_isr", checkIndirect],
  ["phe_funnel_proportion", checkProportionFunnel],
  ["phe_funnel_ratio", checkRatioFunnel],
  ["funnelplotr", checkOverdispersion],
  ["ip_dms", checkLengthOfStay],
  ["diff_and_km", checkDifferenceAndSurvival],
  ["lang_reiczigel", checkLangReiczigel],
  ["rogan_gladen", checkRoganGladen],
  ["sdc_attack", checkSecrecy],
  ["edsteva_step", checkStep],
  ["ears", checkEars],
  ["farrington", checkFarrington],
];

const known = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => {
    const form = FORMS.find(([prefix]) => name.startsWith(prefix));
    return form ? [{ name, check: form[1] }] : [];
  });

describe(`vectors of ${FOLDER}`, () => {
  const table: string[] = [];

  test("the folder holds at least one file of a known form", () => {
    const prefixes = FORMS.map(([prefix]) => `${prefix}*.json`).join(", ");
    expect(known.length, `No vector file was found in ${FOLDER}: expected ${prefixes}.`).toBeGreaterThan(0);
  });

  test.each(known)("$name", ({ name, check }) => {
    const checker = new Checker();
    check(JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as never, checker);
    const skipped = checker.skipped > 0 ? `, ${checker.skipped} skipped as not verified` : "";
    table.push(`${name}: ${checker.cases} cases, largest error ${checker.largestError.toExponential(1)}${skipped}`);
    expect(checker.mismatches.slice(0, 10), `${checker.mismatches.length} mismatches`).toEqual([]);
    expect(checker.cases, `No case was run in ${name}.`).toBeGreaterThan(0);
  });

  afterAll(() => console.log(table.join("\n")));
});
