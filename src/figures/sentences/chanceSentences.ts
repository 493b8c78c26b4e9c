import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { Overview } from "../FigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { type Uncounted, whyUncounted } from "../signals/whyUncounted.ts";
import { wordList } from "../../locales/wordList.ts";

const reasons = {
  "by week": "byWeek",
  "no limits": "noLimits",
  "few periods": "fewPeriods",
  "too rare": "tooRare",
  "no figure": "noFigure",
  "latest left out": "leftOut",
} as const satisfies Record<Exclude<Uncounted, "followed">, string>;

/**
 * How many of the indicators that carry the icon of a control chart vary unusually, beside how many would by chance alone (the 95 %
 * band) and whether they are more than that, how many of these owe to documents that lack and not to chance, and why the others carry none. Of one series alone nothing is worth counting;
 * of a period that others follow it is said that chance is not reckoned.
 */
export function chanceSentences(
  { lines, chance }: Pick<Overview, "lines" | "chance">,
  t: Translate,
  language: Language,
): readonly Sentence[] {
  const why = lines.map(whyUncounted);
  if (why.includes("followed")) return [{ id: "figure.chance.followed", values: {} }];
  if (!chance || chance.series < 2) return [];
  const { series, lower, upper } = chance;
  const unusual = lines.filter(({ variation }, at) => why[at] === null && variation !== "common");
  const seen = unusual.length;
  const owed = unusual.filter(owesToDocuments).length;
  const band = upper === 0 ? "none" : lower === 0 ? "upTo" : "range";
  const told: Sentence[] = [
    { id: `figure.chance.${band}`, values: { seen, series, lower, upper, isMore: String(seen - owed > upper) } },
  ];
  if (owed > 0) told.push({ id: "figure.chance.documents", values: { owed, seen } });
  const parts = Object.entries(reasons).flatMap(([reason, key]) => {
    const count = why.filter((one) => one === reason).length;
    return count > 0 ? [t(`figure.chance.uncounted.${key}`, { count })] : [];
  });
  if (parts.length === 0) return told;
  const list = wordList(parts, language);
  return [...told, { id: "figure.chance.uncounted", values: { count: lines.length - series, list } }];
}

function owesToDocuments({ series: { points } }: IndicatorFigures): boolean {
  const signal = points.findLast(({ enters }) => enters)?.signal;
  return signal?.rule !== "threshold" && signal?.byDocuments === true;
}
