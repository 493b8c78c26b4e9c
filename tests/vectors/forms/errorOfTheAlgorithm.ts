import { clopperPearsonInterval } from "../../../src/statistics/clopperPearsonInterval.ts";
import { langReiczigel } from "../../../src/statistics/langReiczigel.ts";
import { roganGladen } from "../../../src/statistics/roganGladen.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";
import type { Interval } from "../../../src/statistics/interval.ts";
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

type Limits = [estimate: number | null, lower: number | null, upper: number | null];

interface RoganGladenCase {
  label?: string;
  pos: number;
  tested: number;
  se: number;
  sp: number;
  method: string;
  /** Apparent and true prevalence; null where the package gives none. */
  ap?: Limits;
  tp: Limits;
  tp_wilson?: [number, number];
  advised?: string;
  verified?: boolean;
}

/**
 * Prevalence with sensitivity and specificity known: `rogan_gladen*`. The estimate; limits from Wilson's interval and from Clopper and
 * Pearson's where the file gives them. Those from Blaker's are not computed here.
 */
export function checkRoganGladen(file: { cases: RoganGladenCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries())
    checker.run(vector.label ?? `case ${i}`, { verified: vector.verified ?? true }, () => {
      const { pos, tested, se, sp, ap, tp, tp_wilson, method, advised } = vector;
      const found = roganGladen(pos / tested, se, sp);
      if (advised === "refuse: undefined") return checker.same("estimate", found, null);
      const scale = tp_wilson ? 100 : 1;
      const limits = ({ lower, upper }: Interval) => [lower, upper].map((limit) => roganGladen(limit, se, sp)! * scale);
      checker.near("estimate", found && found * scale, tp[0], { absolute: 1e-9 });
      if (advised) checker.same("refused", found === null || found < 0 || found > 1, advised.startsWith("refuse"));
      if (tp_wilson) checker.nearAll("Wilson", limits(wilsonInterval(pos, tested)!), tp_wilson, { absolute: 1e-9 });
      if (!["c-p", "clopper-pearson"].includes(method)) return;
      const exact = clopperPearsonInterval(pos, tested)!;
      checker.nearAll("Clopper–Pearson", limits(exact), tp.slice(1), { absolute: 1e-9 });
      if (ap) checker.nearAll("apparent", [exact.lower * scale, exact.upper * scale], ap.slice(1), { absolute: 1e-9 });
    });
}
