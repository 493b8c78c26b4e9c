import { useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useRegister } from "../context/Register.ts";
import { RegisterFile } from "../register/RegisterFile.tsx";
import { Unplaced } from "../register/Unplaced.tsx";
import styles from "./Source.module.css";

/** What people wrote of the figures and this browser keeps: how much it is, its file, and the way to erase it. */
export function KeptRegister() {
  const { t } = useSpeech();
  const { entries, kept, clear } = useRegister();
  const [asks, setAsks] = useState(false);
  const count = entries.length;
  return (
    <div className={styles.kept}>
      <div className={styles.advice}>
        {kept ? t("views.kept.register", { count }) : <span className="on-screen">{t("register.notKept")}</span>}{" "}
        <Unplaced />
        <RegisterFile besideUnplaced />
      </div>
      {count > 0 &&
        (asks ? (
          <fieldset className={`${styles.sure} on-screen`}>
            <legend className="visually-hidden">{t("views.kept.register.erase")}</legend>
            <p>{t("views.kept.register.sure", { count })}</p>
            <button type="button" className="button" ref={(button) => button?.focus()} onClick={() => setAsks(false)}>
              {t("register.cancel")}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                clear();
                setAsks(false);
              }}
            >
              {t("views.kept.register.eraseNow")}
            </button>
          </fieldset>
        ) : (
          <button type="button" className="button" onClick={() => setAsks(true)}>
            {t("views.kept.register.erase")}
          </button>
        ))}
    </div>
  );
}
