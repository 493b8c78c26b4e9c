import { useSpeech } from "../../charts/Speech.ts";
import { coverageId } from "../../figures/completeness/coverageOf.ts";
import { documentsSentence } from "../../figures/sentences/documentsSentence.ts";
import type { View } from "../../perimeter/View.ts";
import { useExtract, useLevels } from "../context/useFigures.ts";
import { Stale } from "../state/Stale.tsx";
import styles from "./Site.module.css";

/** What share of the stays of a site has a discharge document, in one sentence. */
export function Documents({ view }: { readonly view: View }) {
  const { t, language } = useSpeech();
  const { catalogue } = useExtract().service;
  const isKnown = catalogue.some(({ id }) => id === coverageId);
  const { data, isPlaceholderData } = useLevels(isKnown ? [view.site] : [], view, [coverageId]);
  const [level] = data ?? [];
  if (!level) return null;
  const said = documentsSentence(level.figure, t, language);
  return (
    <Stale stale={isPlaceholderData}>
      <p className={styles.documents}>{t(said.id, said.values)}</p>
    </Stale>
  );
}
