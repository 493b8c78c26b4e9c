import { isEstimated } from "../../figures/correction/isEstimated.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { correctionFormula } from "../../figures/sentences/correctionFormula.ts";
import { performanceSentences } from "../../figures/sentences/correctionSentences.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { CorrectionNote } from "../figure/CorrectionNote.tsx";

/** The correction of the current figure, and what people found of each version of the algorithm that the figure or a level rests on. */
export function CorrectionSource({ line }: { readonly line: CorrectedFigures }) {
  const { t, language } = useSpeech();
  const { correction, corrections, current, indicator } = line;
  const formula = correction && correctionFormula(current, correction, indicator.scale, language);
  const levels = (corrections?.phases ?? []).map(({ level }) => level);
  const rested = [correction, ...levels].flatMap((one) => (isEstimated(one) ? one.by : []));
  const versions = [...new Map(rested.map((one) => [one.version, one])).values()];
  return (
    <>
      {correction && (
        <p>
          <CorrectionNote correction={correction} scale={indicator.scale} />
        </p>
      )}
      {formula && <p>{t(formula.id, formula.values)}</p>}
      {versions.length > 0 && (
        <ul>
          {versions.map((one) => {
            const [version, ...measured] = performanceSentences(one, language).map(({ id, values }) => t(id, values));
            return (
              <li key={one.version}>
                {version} {measured.join(", ")}.
                {one.validation.reference && (
                  <> {t("figure.performance.reference", { reference: one.validation.reference })}</>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
