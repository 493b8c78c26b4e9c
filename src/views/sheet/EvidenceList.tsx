import { evidenceSentences } from "../../figures/sentences/evidenceSentences.ts";
import type { Evidence } from "../../indicators/language/Evidence.ts";
import { useSpeech } from "../../charts/Speech.ts";

/** What an indicator's status rests on, one line for each piece. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t, language } = useSpeech();
  if (evidence.length === 0) return t("figure.evidence.none");
  return (
    <ul>
      {evidence.map((one, index) => (
        <li key={`${one.kind} ${index}`}>
          {evidenceSentences(one, t, language)
            .map(({ id, values }) => t(id, values))
            .join(" ")}
        </li>
      ))}
    </ul>
  );
}
