import { useSpeech } from "../../charts/Speech.ts";
import type { Overview } from "../../figures/FigureService.ts";
import { chanceSentences } from "../../figures/sentences/chanceSentences.ts";
import styles from "./Overview.module.css";

/** How many of the indicators vary unusually beside how many would by chance; nothing where that is not worth counting. */
export function ChanceLine({ overview }: { readonly overview: Overview }) {
  const { t, language } = useSpeech();
  const told = chanceSentences(overview, t, language);
  if (told.length === 0) return null;
  return <p className={styles.chance}>{told.map(({ id, values }) => t(id, values)).join(" ")}</p>;
}
