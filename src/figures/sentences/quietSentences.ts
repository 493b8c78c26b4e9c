import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { Figure } from "../Figure.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { isCounted } from "./formatFigure.ts";
import { wordList } from "../../locales/wordList.ts";

const silences = [
  ["empty", "empty"],
  ["unselected", "unselected"],
  ["not read", "notRead"],
  ["hidden", "hidden"],
  ["not measured", "notMeasured"],
] as const;

/**
 * What an overview says when nothing in it deserves a sentence of its own: that nothing is unusual, only where most of its
 * indicators carry a value that could be judged; else what is wanting.
 */
export function quietSentences(
  lines: readonly IndicatorFigures[],
  t: Translate,
  language: Language,
): readonly Sentence[] {
  const counted = lines.filter(({ current }) => isCounted(current));
  if (2 * counted.length < lines.length) return wanting(lines, t, language);
  const judged = lines.filter(({ variation }) => variation !== null).length;
  if (judged === 0) return [{ id: "figure.quiet.unjudged", values: {} }];
  const wants = lines.filter(({ indicator }) => indicator.shape === "count");
  const caughtUp =
    wants.length > 0 && wants.every(({ current }) => current.state === "final" && current.numerator === 0);
  return [{ id: "figure.quiet", values: { count: judged, caughtUp: String(caughtUp) } }];
}

function wanting(lines: readonly IndicatorFigures[], t: Translate, language: Language): readonly Sentence[] {
  const isRead = ({ indicator, current }: IndicatorFigures) => indicator.unread !== undefined && isCounted(current);
  const unread = lines.some(({ current }) => current.state === "not read") && !lines.some(isRead);
  const parts = silences.flatMap(([state, name]) => {
    const count = lines.filter(({ current }) => silenceOf(current) === state).length;
    return count > 0 ? [t(`figure.quiet.states.${name}`, { count })] : [];
  });
  const list = wordList(parts, language);
  return [
    { id: unread ? "figure.quiet.unread" : "figure.quiet.silent", values: {} },
    { id: "figure.quiet.states", values: { total: lines.length, list } },
  ];
}

/** Where reading decides what is counted, nothing counted may be nothing read. */
function silenceOf(figure: Figure): Figure["state"] | "unselected" {
  return figure.state === "empty" && figure.selectedByReading ? "unselected" : figure.state;
}
