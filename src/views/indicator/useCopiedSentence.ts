import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { copiedSentence } from "../../figures/sentences/copiedSentence.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";

/** The figure on screen as a sentence to leave it with. */
export function useCopiedSentence(line: IndicatorFigures): () => string {
  const { t, language } = useSpeech();
  const { view, whole } = usePerimeter();
  const { service, opened } = useExtract();
  const { extractedAt, synthetic } = opened.descriptor;
  const site = service.tree.sites.get(view.site)?.name ?? "";
  return () => copiedSentence({ line, site, filters: view.filters, whole, extractedAt, synthetic }, t, language);
}
