import { useSpeech } from "../../charts/Speech.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";

const notes = [
  "intervals",
  "limits",
  "rules",
  "chance",
  "correction",
  "completeness",
  "provisional",
  "secrecy",
  "reproduce",
] as const;

/** How every figure of the booklet was made, for who asks in the meeting. */
export function MethodsPage({ place }: { readonly place: SheetPlace }) {
  const { t } = useSpeech();
  const { smallCellThreshold: k, diffusion } = useExtract().opened.descriptor;
  return (
    <Sheet place={place} title={t("report.title.methods")}>
      <dl className={styles.methods}>
        {notes.map((note) => (
          <div key={note}>
            <dt>{t(`report.method.${note}`)}</dt>
            <dd>{t(`report.method.${note}.words`, { k, diffusion })}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
