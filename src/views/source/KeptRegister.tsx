import { useRef, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useRegister } from "../context/Register.ts";
import { onEscape } from "../register/onEscape.ts";
import { RegisterFile } from "../register/RegisterFile.tsx";
import { Unplaced } from "../register/Unplaced.tsx";
import { useFocusBack } from "../register/useFocusBack.ts";
import styles from "./Source.module.css";

/** What people wrote of the figures and this browser keeps: how much it is, its file, and the way to erase it. */
export function KeptRegister() {
  const { t } = useSpeech();
  const { entries, kept, clear } = useRegister();
  const [asks, setAsks] = useState(false);
  const erase = useFocusBack(asks);
  const said = useRef<HTMLSpanElement>(null);
  const count = entries.length;
  return (
    <div className={styles.kept}>
      <div className={styles.advice}>
        <span ref={said} tabIndex={-1}>
          {kept ? t("views.kept.register", { count }) : <span className="on-screen">{t("register.notKept")}</span>}
        </span>{" "}
        <Unplaced />
        <RegisterFile besideUnplaced />
      </div>
      {count > 0 &&
        (asks ? (
          <fieldset ref={onEscape(() => setAsks(false))} className={`${styles.sure} on-screen`}>
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
                said.current?.focus();
              }}
            >
              {t("views.kept.register.eraseNow")}
            </button>
          </fieldset>
        ) : (
          <button ref={erase} type="button" className="button" onClick={() => setAsks(true)}>
            {t("views.kept.register.erase")}
          </button>
        ))}
    </div>
  );
}
