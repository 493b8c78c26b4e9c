import { X } from "lucide-react";
import { useContext } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { RepairsContext } from "../providers/Repairs.ts";
import styles from "./Frame.module.css";

/** What could not be read in the address, said until it is put away. */
export function RepairNotice() {
  const { t } = useSpeech();
  const { said, dismiss } = useContext(RepairsContext);
  if (said.length === 0) return null;
  return (
    <output className={styles.notice}>
      <ul>
        {said.map(({ id, values }) => (
          <li key={id + JSON.stringify(values)}>{t(id, values)}</li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={dismiss} aria-label={t("frame.dismiss")}>
        <X aria-hidden size={16} />
      </button>
    </output>
  );
}
