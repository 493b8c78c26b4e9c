import { X } from "lucide-react";
import { useContext } from "react";
import { formatMonth } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { Language, MessageValues } from "../../locales/translate.ts";
import { isMonth } from "../../perimeter/months.ts";
import { RepairsContext } from "../providers/Repairs.ts";
import styles from "./Frame.module.css";

/** What could not be read in the address, said until it is put away or the reader goes to another address. */
export function RepairNotice() {
  const { t, language } = useSpeech();
  const { said, dismiss } = useContext(RepairsContext);
  if (said.length === 0) return null;
  return (
    <output className={styles.notice}>
      <ul>
        {said.map(({ id, values }) => (
          <li key={id + JSON.stringify(values)}>{t(id, inWords(values, language))}</li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={dismiss} aria-label={t("frame.dismiss")}>
        <X aria-hidden size={16} />
      </button>
    </output>
  );
}

/** Months of an address as their names. */
function inWords(values: MessageValues, language: Language): MessageValues {
  const word = (value: MessageValues[string]) =>
    typeof value === "string" && isMonth(value) ? formatMonth(value, language) : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)]));
}
