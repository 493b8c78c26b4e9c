import bar from "../../charts/interval/IntervalBar.module.css";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatFigure, isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatTarget } from "../../figures/sentences/formatTarget.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./Indicator.module.css";
import { LegendKey } from "./LegendKey.tsx";

/** What the marks on a row's axis are: its interval, the whole perimeter, the target. */
export function IntervalLegend({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const { current, indicator } = line;
  const whole = isCounted(current) ? formatFigure(current, indicator.scale, language) : null;
  const target = indicator.target && formatTarget(indicator.target.value, indicator.scale, language);
  return (
    <ul className={styles.legend}>
      <LegendKey words={t("views.mark.interval")}>
        <line x1={1} x2={23} y1={8} y2={8} className={bar.interval} />
        <circle cx={12} cy={8} r={4} className={bar.value} />
      </LegendKey>
      {whole && (
        <LegendKey words={t("views.mark.whole", { site: tree.sites.get(view.site)?.name ?? "", value: whole })}>
          <line x1={12} x2={12} y1={0} y2={16} className={bar.reference} />
        </LegendKey>
      )}
      {target && (
        <LegendKey words={t("views.mark.target", { value: target })}>
          <line x1={12} x2={12} y1={0} y2={16} className={bar.target} />
        </LegendKey>
      )}
    </ul>
  );
}
