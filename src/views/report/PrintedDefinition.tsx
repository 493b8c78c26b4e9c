import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Report.module.css";
import { wholeSentences } from "./wholeSentences.ts";

/** Characters of the two lines that an indicator's page has for it, less the words that stand around. */
const room = 170;

/** What an indicator counts, in so many whole sentences as there is room for, and the page of the rest. */
export function PrintedDefinition({ words, page }: { readonly words: string; readonly page: number }) {
  const { t } = useSpeech();
  const shown = wholeSentences(words, room);
  return (
    <p className={styles.definition}>
      <strong>{t("views.definition.title")}</strong> {shown}{" "}
      {shown.length < words.length && (
        <a href={`#page-${page}`}>{t("report.definition.more", { page, isBegun: String(shown !== "") })}</a>
      )}
    </p>
  );
}
