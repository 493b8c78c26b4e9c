import { useSpeech } from "../../charts/Speech.ts";
import type { Figure } from "../../figures/Figure.ts";
import { levelWords } from "../../figures/sentences/levelWords.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { FigureValue } from "../figure/FigureValue.tsx";

interface LevelValueProps {
  readonly figure: Figure;
  readonly indicator: Pick<Indicator, "unit" | "shape" | "scale">;
}

/** A value whose interval and counts have no room beside it: seen by pointing at it, heard after it. */
export function LevelValue({ figure, indicator }: LevelValueProps) {
  const { t, language } = useSpeech();
  const { detail } = levelWords(figure, indicator, t, language);
  return (
    <span title={detail || undefined}>
      <FigureValue figure={figure} scale={indicator.scale} unit={indicator.unit} />
      {detail && <span className="visually-hidden">, {detail}</span>}
    </span>
  );
}
