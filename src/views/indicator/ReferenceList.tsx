import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import type { ComparedReference } from "../../figures/reference/ReferenceFigure.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { referenceSentences } from "../../figures/sentences/referenceSentences.ts";
import { useSpeech } from "../../charts/Speech.ts";

/** Figures from elsewhere, each with its source, beside the current one. */
export function ReferenceList({
  line: { indicator, current },
  references,
}: {
  readonly line: IndicatorFigures;
  readonly references: readonly ComparedReference[];
}) {
  const { t, language } = useSpeech();
  if (!isCounted(current)) return null;
  return (
    <ul>
      {references.map((reference, index) => (
        <li key={`${reference.source} ${reference.from} ${index}`}>
          {referenceSentences(reference, indicator, current, t, language)
            .map(({ id, values }) => t(id, values))
            .join(" ")}
        </li>
      ))}
    </ul>
  );
}
