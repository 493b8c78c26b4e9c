import { AssuranceIcon } from "../../charts/icons/AssuranceIcon.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { CopyButton } from "../../charts/CopyButton.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { coveredWords } from "../../figures/sentences/coveredWords.ts";
import { formatDate, formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import { sinceSentence } from "../../figures/sentences/sinceSentence.ts";
import { wholeSentence } from "../../figures/sentences/wholeSentence.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { usePermanentLink } from "../context/usePermanentLink.ts";
import { ChangeValue } from "../figure/ChangeValue.tsx";
import { CorrectionNote } from "../figure/CorrectionNote.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import { ShownAbove } from "../state/ShownAbove.tsx";
import styles from "./Indicator.module.css";
import { useCopiedSentence } from "./useCopiedSentence.ts";

/** The big number with everything that must stand beside it, and what copies it as a sentence. */
export function Headline({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { view, whole } = usePerimeter();
  const { service } = useExtract();
  const { indicator, current, correction, series, period, previous, previousYear, variation, assurance } = line;
  const site = service.tree.sites.get(view.site)?.name ?? "";
  const when = coveredWords(line, whole, t, language);
  const since = sinceSentence(line, language);
  const counted = wholeSentence(line, whole);
  const sentence = useCopiedSentence(line);
  const link = usePermanentLink();
  const week = line.weekly?.period ? ` (${formatPeriod(line.weekly.period, "week", language)})` : "";
  // What carries no value differs from nothing.
  const isRipening = !whole && series.points.some((point) => point.period === period && point.isRipening);
  const compared = !whole && isCounted(current) && (indicator.shape === "proportion" || indicator.shape === "mean");
  return (
    <div className={styles.headline}>
      <div>
        <p className={styles.label}>{[site, when].filter(Boolean).join(", ")}</p>
        <p className={styles.big}>
          <FigureValue figure={current} scale={indicator.scale} unit={indicator.unit} />
        </p>
        {indicator.shape === "delay" && isCounted(current) && <p className={styles.label}>{t("figure.median")}</p>}
      </div>
      <div className={styles.beside}>
        <FigureDetail figure={current} indicator={indicator} />
        {current.state === "hidden" ? (
          <>
            <p className={styles.label}>
              <ShownAbove indicator={indicator.id} what="figure" />
            </p>
            <TermList names={["hidden"]} />
          </>
        ) : current.state === "not read" ? (
          <TermList names={["notRead"]} />
        ) : (
          <TermList names={correction ? ["interval", "counts", "corrected"] : ["interval", "counts"]} />
        )}
        {correction && <CorrectionNote correction={correction} scale={indicator.scale} />}
        {counted && <p className={styles.since}>{t(counted.id, counted.values)}</p>}
        {since && <p className={styles.since}>{t(since.id, since.values)}</p>}
        <CopyButton className={styles.copy} text={sentence}>
          {t("views.indicator.copy")}
        </CopyButton>
        <CopyButton
          text={() =>
            t("views.indicator.cited", {
              sentence: sentence(),
              link,
              date: formatDate(new Date().toISOString(), language),
            })
          }
        >
          {t("views.indicator.cite")}
        </CopyButton>
      </div>
      {compared && (
        <dl className={styles.changes}>
          <div>
            <dt>{t(`views.change.previous.${series.grain}`)}</dt>
            <dd>
              <ChangeValue change={previous} scale={indicator.scale} />
            </dd>
          </div>
          <div>
            <dt>{t("views.change.year", { grain: series.grain })}</dt>
            <dd>
              <ChangeValue change={previousYear} scale={indicator.scale} />
            </dd>
          </div>
        </dl>
      )}
      <div className={styles.signs}>
        {variation && (
          <span>
            <VariationIcon icon={variation} size={36} />{" "}
            <span>
              {t(`figure.variation.${variation}`)}
              {week}
            </span>
          </span>
        )}
        {isRipening && <span>{t("figure.ripening")}</span>}
        {assurance && (
          <span>
            <AssuranceIcon icon={assurance} size={36} /> <span>{t(`figure.assurance.${assurance}`)}</span>
          </span>
        )}
      </div>
    </div>
  );
}
