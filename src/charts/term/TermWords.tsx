import { useSpeech } from "../Speech.ts";
import { definitionOf } from "./definitionOf.ts";
import styles from "./Term.module.css";
import type { TermName } from "./termGroups.ts";

/** The definition of a word, and the word of the data department for it. */
export default function TermWords({ name }: { readonly name: TermName }) {
  const { t, language } = useSpeech();
  const { words, also } = definitionOf(name, language);
  return (
    <>
      <strong className={styles.name}>{t(`term.${name}`)}</strong>
      <span>{words}</span>
      {also && <span className={styles.also}>{also}</span>}
    </>
  );
}
