import type { Correction } from "../../figures/correction/Correction.ts";
import { performanceSentences } from "../../figures/sentences/correctionSentences.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { CorrectionNote } from "../figure/CorrectionNote.tsx";

/** The correction of a figure with what people found of each version of the algorithm. */
export function CorrectionSource({ correction, scale }: { readonly correction: Correction; readonly scale: Scale }) {
  const { t, language } = useSpeech();
  return (
    <>
      <p>
        <CorrectionNote correction={correction} scale={scale} />
      </p>
      {"by" in correction && (
        <ul>
          {correction.by.map((one) => {
            const [version, ...measured] = performanceSentences(one, language).map(({ id, values }) => t(id, values));
            return (
              <li key={one.version}>
                {version} {measured.join(", ")}.{one.validation.reference && <> {one.validation.reference}.</>}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
