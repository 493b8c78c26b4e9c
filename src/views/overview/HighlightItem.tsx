import { ArrowRight } from "lucide-react";
import { AssuranceIcon } from "../../charts/icons/AssuranceIcon.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import type { Highlight } from "../../figures/FigureService.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { behindSentence } from "../../figures/sentences/behindSentence.ts";
import { highlightSentences } from "../../figures/sentences/highlightSentences.ts";
import { toldBy } from "../../figures/toldBy.ts";
import { sinceSentence } from "../../figures/sentences/sinceSentence.ts";
import type { Sentence } from "../../locales/translate.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { IndicatorLinks } from "../facts/IndicatorLinks.tsx";
import styles from "./Overview.module.css";
import { WhereBars } from "./WhereBars.tsx";

interface HighlightItemProps {
  readonly highlight: Highlight;
  /** Of its indicator, as the overview shows it. */
  readonly line: IndicatorFigures;
  /** The period that the page names for all. */
  readonly latest: string | null;
}

/** One thing to know: its picture in small, the fact, how many and where, why it is not noise, and where to look next. */
export function HighlightItem({ highlight, line: own, latest }: HighlightItemProps) {
  const { t, language } = useSpeech();
  const { service } = useExtract();
  const { crop } = usePerimeter();
  const line = toldBy(highlight, own);
  const words = highlightSentences(highlight, line, service.tree, t, language);
  if (!words) return null;
  const say = (sentence: Sentence | null) => sentence && t(sentence.id, sentence.values);
  const { indicator } = line;
  const since = sinceSentence(line, language);
  return (
    <li className={styles.highlight}>
      <div className={styles.picture}>
        {highlight.kind === "to-do" ? (
          <WhereBars where={highlight.where} />
        ) : (
          <Sparkline isBrushed series={line.series} window={crop} width={168} height={48} />
        )}
      </div>
      <div>
        <p className={styles.fact}>
          {say(words.fact)}{" "}
          {line.variation &&
            line.variation !== "common" &&
            line.variation !== "early-none" &&
            highlight.kind === "signal" && <VariationIcon icon={line.variation} size={24} />}
          {line.assurance && highlight.kind === "signal" && <AssuranceIcon icon={line.assurance} size={24} />}
        </p>
        <p className={styles.why}>
          {[words.where, behindSentence(line, latest, language), words.cause, words.rule, ...words.breaks, since]
            .map(say)
            .filter(Boolean)
            .join(" ")}{" "}
          <ViewLink
            to={{
              screen: { name: "indicator", id: indicator.id },
              ...(highlight.kind === "to-do" && { by: "unit" as const }),
              ...(line !== own && { grain: line.series.grain }),
            }}
            className={styles.more}
          >
            {t(highlight.kind === "to-do" ? "views.overview.list" : "views.overview.more")}
            <span className="visually-hidden">: {indicator.sheet[language].title}</span>
            <ArrowRight aria-hidden size={15} />
          </ViewLink>
        </p>
        {highlight.kind === "signal" && <IndicatorLinks ids={highlight.others} summary="views.overview.others" />}
      </div>
    </li>
  );
}
