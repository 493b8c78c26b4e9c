import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import styles from "./Source.module.css";

/** The switch of a reader who holds the records: shows what secrecy hides, on this screen and for this visit. */
export function UnprotectedBlock({ k }: { readonly k: number }) {
  const { t } = useSpeech();
  const { view, unprotect } = usePerimeter();
  if (!unprotect) return null;
  const on = view.unprotected === true;
  return (
    <div className={`${styles.kept} on-screen`}>
      <p className={styles.advice}>{t(on ? "views.unprotected.on" : "views.unprotected.off", { k })}</p>
      <button type="button" className="button" onClick={() => unprotect(!on)}>
        {t(on ? "views.unprotected.protect" : "views.unprotected.show")}
      </button>
    </div>
  );
}
