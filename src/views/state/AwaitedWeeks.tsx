import { useSpeech } from "../../charts/Speech.ts";
import { wantsThreshold } from "../../figures/early/wantsThreshold.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { wordList } from "../../locales/wordList.ts";
import styles from "./AwaitedWeeks.module.css";

/** Whose weeks cannot be judged yet, while the records behind them are still being read; nothing where all can. */
export function AwaitedWeeks({ lines }: { readonly lines: readonly IndicatorFigures[] }) {
  const { t, language } = useSpeech();
  const titles = lines.filter(wantsThreshold).map(({ indicator }) => indicator.sheet[language].title);
  if (titles.length === 0) return null;
  return <p className={styles.awaited}>{t("views.overview.awaited", { titles: wordList(titles, language) })}</p>;
}
