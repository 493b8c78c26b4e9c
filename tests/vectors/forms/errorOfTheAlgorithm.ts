import { langReiczigel } from "../../../src/statistics/langReiczigel.ts";
import { roganGladen } from "../../../src/statistics/roganGladen.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";
import { type Checker, EXACT } from "./checker.ts";

interface LangReiczigelCase {
  AP: number;
  nP: number;
  Se: number;
  nSe: number;
  Sp: number;
  nSp: number;
  estimate: number;
  ci: [number, number];
}

/** Prevalence with sensitivity and specificity measured on samples: `lang_reiczigel*`. */
export function checkLangReiczigel(file: { cases: LangReiczigelCase[] }, checker: Checker): void {
  for (const [i, { AP, nP, Se, nSe, Sp, nSp, estimate, ci }] of file.cases.entries())
    checker.run(`case ${i}`, {}, () => {
      const count = (share: number, of: number) => ({ numerator: share * of, denominator: of });
      const found = langReiczigel(count(AP, nP), count(Se, nSe), count(Sp, nSp));
      checker.near("estimate", found?.value, estimate, EXACT);
      checker.nearAll("ci", [found?.lower, found?.upper], ci, { absolute: 1e-9 });
    });
}

interface RoganGladenCase {
  label?: string;
  pos: number;
  tested: number;
  se: number;
  sp: number;
  tp: [estimate: number, lower: number, upper: number] | null;
  tp_wilson?: [number, number];
  advised?: string;
  verified?: boolean;
}

/**
 * Prevalence with sensitivity and specificity known: `rogan_gladen*`. The estimate, and the limits from Wilson's interval where the
 * file gives them; those from other intervals of the apparent prevalence are not used here.
 */
export function checkRoganGladen(file: { cases: RoganGladenCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries())
    checker.run(vector.label ?? `case ${i}`, vector, () => {
      const { pos, tested, se, sp, tp, tp_wilson, advised } = vector;
      const found = roganGladen(pos / tested, se, sp);
      if (advised === "refuse: undefined") return checker.same("estimate", found, null);
      const scale = tp_wilson ? 100 : 1;
      checker.near("estimate", found && found * scale, tp?.[0] ?? null, { absolute: 1e-9 });
      if (advised) checker.same("refused", found === null || found < 0 || found > 1, advised.startsWith("refuse"));
      if (!tp_wilson) return;
      const wilson = wilsonInterval(pos, tested)!;
      const limits = [wilson.lower, wilson.upper].map((limit) => roganGladen(limit, se, sp)! * 100);
      checker.nearAll("limits", limits, tp_wilson, { absolute: 1e-9 });
    });
}
