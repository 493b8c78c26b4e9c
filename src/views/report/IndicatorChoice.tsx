import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./ReportControls.module.css";

interface IndicatorChoiceProps {
  readonly chosen: readonly string[];
  /** Those of the template. */
  readonly template: readonly string[];
}

/** Which indicators the booklet holds, in the order of the template, then of the catalogue. */
export function IndicatorChoice({ chosen, template }: IndicatorChoiceProps) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { catalogue } = useExtract().service;
  const known = (id: string) => catalogue.some((one) => one.id === id);
  const order = [...template.filter(known), ...catalogue.map(({ id }) => id).filter((id) => !template.includes(id))];
  function toggle(id: string) {
    const next = order.filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)));
    const same = next.join() === template.filter(known).join();
    go({ indicators: same || next.length === 0 ? null : next }, "replace");
  }
  return (
    <details className={`${styles.choice} ${styles.unprinted}`}>
      <summary>{t("report.choice", { count: chosen.filter(known).length, total: catalogue.length })}</summary>
      <ul>
        {order.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              {catalogue.find((one) => one.id === id)?.sheet[language].title}
            </label>
          </li>
        ))}
      </ul>
      {address.indicators && (
        <button type="button" className="button" onClick={() => go({ indicators: null }, "replace")}>
          {t("report.choice.template")}
        </button>
      )}
    </details>
  );
}
