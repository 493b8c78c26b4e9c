import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { Highlight } from "../../figures/FigureService.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { behindSentence } from "../../figures/sentences/behindSentence.ts";
import { highlightSentences } from "../../figures/sentences/highlightSentences.ts";
import { sinceSentence } from "../../figures/sentences/sinceSentence.ts";
import type { Sentence } from "../../locales/translate.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { WhereBars } from "../overview/WhereBars.tsx";
import styles from "./Report.module.css";

/** More indicators than this are counted, not named. */
const named = 4;

interface SignalItemProps {
  readonly highlight: Highlight;
  readonly line: IndicatorFigures;
  /** The period that the booklet names for all. */
  readonly latest: string | null;
}

/** One thing to know, in full: on paper nothing is unfolded. */
export function SignalItem({ highlight, line, latest }: SignalItemProps) {
  const { t, language } = useSpeech();
  const { tree, catalogue } = useExtract().service;
  const { crop } = usePerimeter();
  const words = highlightSentences(highlight, line, tree, t, language);
  if (!words) return null;
  const say = (sentence: Sentence | null) => sentence && t(sentence.id, sentence.values);
  const others = highlight.kind === "signal" ? highlight.others : [];
  const titles = others
    .slice(0, named)
    .flatMap((id) => catalogue.find((one) => one.id === id)?.sheet[language].title ?? []);
  const isSignal = highlight.kind === "signal";
  return (
    <li className={styles.signal}>
      {highlight.kind === "signal" ? (
        <Sparkline series={line.series} window={crop} width={132} height={40} />
      ) : (
        <WhereBars where={highlight.where} />
      )}
      <div>
        <p className={styles.fact}>
          {say(words.fact)}{" "}
          {isSignal && line.variation && line.variation !== "common" && line.variation !== "early-none" && (
            <VariationIcon icon={line.variation} size={20} />
          )}
        </p>
        <p className={styles.small}>
          {[
            words.where,
            behindSentence(line, latest, language),
            words.cause,
            words.rule,
            ...words.breaks,
            sinceSentence(line, language),
          ]
            .map(say)
            .filter(Boolean)
            .join(" ")}
          {titles.length > 0 &&
            ` ${t("report.alsoIn", { titles: titles.join(", "), more: others.length - titles.length })}`}
        </p>
      </div>
    </li>
  );
}
