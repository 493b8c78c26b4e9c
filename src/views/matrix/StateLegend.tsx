import { useSpeech } from "../../charts/Speech.ts";
import { StateMark } from "./StateMark.tsx";

const states = [
  ["hidden", "hidden"],
  ["not read", "notRead"],
  ["not measured", "notMeasured"],
  ["empty", "empty"],
] as const;

/** The marks of cells without a figure, each with what it means: entries of a list of terms. */
export function StateLegend() {
  const { t } = useSpeech();
  return states.map(([state, name]) => (
    <div key={state}>
      <dt>
        <StateMark state={state} words={t(`figure.state.${name}`)} />
      </dt>
      <dd>{t(`matrix.legend.${name}`)}</dd>
    </div>
  ));
}
