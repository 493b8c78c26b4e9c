import { type ReactNode, type Ref, useEffect } from "react";
import { useCopying } from "../../charts/Copying.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Frame.module.css";

/** The screen's own part of the page. While it shows what secrecy hides nothing leaves it: no copy, no print. */
export function Main({ ref, children }: { readonly ref: Ref<HTMLElement>; readonly children: ReactNode }) {
  const { t } = useSpeech();
  const mayLeave = useCopying();
  useEffect(() => {
    if (mayLeave) return;
    const refuse = (event: ClipboardEvent) => event.preventDefault();
    document.addEventListener("copy", refuse);
    return () => document.removeEventListener("copy", refuse);
  }, [mayLeave]);
  return (
    <>
      {!mayLeave && <p className={styles.unprinted}>{t("frame.unprotected.print")}</p>}
      <main id="main" ref={ref} tabIndex={-1} className={styles.main} data-unprotected={mayLeave ? undefined : true}>
        {children}
      </main>
    </>
  );
}
