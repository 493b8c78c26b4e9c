import { Download, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { type Register, useRegister } from "../context/Register.ts";
import { saveFile } from "../../export/saveFile.ts";
import styles from "./Register.module.css";
import { Unplaced } from "./Unplaced.tsx";

/** The register as a file: saved, or added from one. What has no place in the extract is told after it, unless it stands beside. */
export function RegisterFile({ besideUnplaced = false }: { readonly besideUnplaced?: boolean }) {
  const { t } = useSpeech();
  const { entries, file, take } = useRegister();
  const chooser = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<ReturnType<Register["take"]> | null>(null);
  return (
    <div className={styles.actions}>
      {entries.length > 0 && (
        <button
          type="button"
          className="button quiet"
          onClick={() =>
            saveFile(
              new Blob([file()], { type: "application/json" }),
              `timonerie-registre-${new Date().toISOString().slice(0, 10)}.json`,
            )
          }
        >
          <Download aria-hidden size={15} /> {t("register.export")}
        </button>
      )}
      <button type="button" className="button quiet" onClick={() => chooser.current?.click()}>
        <Upload aria-hidden size={15} /> {t("register.import")}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("register.import")}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          void chosen?.text().then((text) => setOutcome(take(text)));
          currentTarget.value = "";
        }}
      />
      {outcome && (
        <output>
          {"refused" in outcome ? (
            <>
              {t(`register.refused.${outcome.refused.code}`, { path: outcome.refused.path })}{" "}
              {t(`register.refused.${outcome.refused.code}.advice`)}
            </>
          ) : (
            <>
              {t("register.taken", { ...outcome })} {!besideUnplaced && <Unplaced />}
            </>
          )}
        </output>
      )}
    </div>
  );
}
