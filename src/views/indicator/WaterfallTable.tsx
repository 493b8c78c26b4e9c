import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { unitsSentence } from "../../figures/sentences/countsSentence.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { ruleWords } from "../../figures/sentences/ruleWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../context/Extracts.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useWaterfall } from "../context/useFigures.ts";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import styles from "./Indicator.module.css";

/** From all units of the place and the period to the denominator, rule by rule. Asked of the records only once it is opened. */
export function WaterfallTable({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { checking } = useExtracts();
  const { indicator } = line;
  const { data, error, refetch } = useWaterfall(indicator.id, view);
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <>
        {checking && <p>{t("views.waterfall.waiting")}</p>}
        <Skeleton lines={3} />
      </>
    );
  if (data.state === "hidden") return <p>{t("views.waterfall.hidden")}</p>;
  if (data.state === "not published") return <p>{t("views.waterfall.unpublished")}</p>;
  const all = unitsSentence(indicator.unit, data.units);
  const number = (count: number) => formatNumber(count, 0, language);
  const isTogether = data.steps.some(({ rules }) => rules.length > 1);
  const table = (
    <table className={styles.waterfall}>
      <caption className="visually-hidden">{t("views.provenance.waterfall")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("views.waterfall.rule")}</th>
          <th scope="col">{t("views.waterfall.removed")}</th>
          <th scope="col">{t("views.waterfall.left")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            {t("views.waterfall.all", { from: formatDate(data.from, language), to: formatDate(data.to, language) })}
          </th>
          <td>–</td>
          <td>{t(all.id, all.values)}</td>
        </tr>
        {data.steps.map(({ rules, removed, left }, at) => (
          <tr key={at}>
            <th scope="row">
              {rules.map((rule) => ruleWords(rule, indicator.unit, t)).join(` ${t("figure.rule.and")} `)}
            </th>
            <td>{removed === 0 ? number(0) : `−${number(removed)}`}</td>
            <td>{number(left)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {table}
      {isTogether && <p>{t("views.waterfall.together")}</p>}
    </>
  );
}
