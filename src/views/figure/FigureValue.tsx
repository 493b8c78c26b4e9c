import type { Figure } from "../../figures/Figure.ts";
import { formatFigure, isCounted } from "../../figures/sentences/formatFigure.ts";
import { stateExplained, stateSentence } from "../../figures/sentences/stateSentence.ts";
import type { Scale, Unit } from "../../indicators/language/Indicator.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Figure.module.css";

interface FigureValueProps {
  readonly figure: Figure;
  readonly scale: Scale;
  /** Names what there is none of. */
  readonly unit?: Unit;
}

/** The value of a figure, or the word of its state with the whole sentence in reach. */
export function FigureValue({ figure, scale, unit }: FigureValueProps) {
  const { t, language } = useSpeech();
  if (isCounted(figure)) {
    const text = formatFigure(figure, scale, language) ?? t("figure.notReached");
    // A unit in words is long: it stands smaller beside its number.
    const [number, unit] = scale === "per 10 000" || scale === "points" ? splitUnit(text) : [text, ""];
    return (
      <span className={figure.state === "provisional" ? styles.provisional : styles.value}>
        {number}
        {unit && <span className={styles.unit}> {unit}</span>}
      </span>
    );
  }
  const [word, explained] = [stateSentence(figure, unit), stateExplained(figure, t, unit)];
  return (
    <span className={styles.state} title={t(explained.id, explained.values)}>
      {t(word.id, word.values)}
    </span>
  );
}

function splitUnit(text: string): readonly [string, string] {
  const space = text.search(/[ \u00a0]/);
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1)];
}
