import { Suspense } from "react";
import { useSpeech } from "../../../charts/Speech.ts";
import { ViewLink } from "../../context/ViewLink.tsx";
import { useExtract } from "../../context/useFigures.ts";
import { Skeleton } from "../../state/Skeleton.tsx";
import panel from "../../state/Panel.module.css";
import styles from "./Console.module.css";
import { SqlConsoleView } from "./laterConsole.ts";

/** Questions in SQL where the reader is entitled to the records; elsewhere, why there are none and what to do. */
export function ConsoleSection() {
  const { t } = useSpeech();
  const { console, opened, id } = useExtract();
  if (!console)
    return (
      <section className={panel.panel}>
        <h2>{t("explorer.console.none")}</h2>
        <p>{t("explorer.console.none.why", { diffusion: opened.descriptor.diffusion })}</p>
        <p className="on-screen">{t("explorer.console.none.advice")}</p>
        <p className={panel.actions}>
          <ViewLink to={{ as: "chart" }} className="button">
            {t("explorer.console.none.pivot")}
          </ViewLink>
          <ViewLink to={{ screen: { name: "source" } }} className="button">
            {t("explorer.console.none.source")}
          </ViewLink>
        </p>
      </section>
    );
  return (
    <section aria-labelledby="console" className={styles.section}>
      <h2 id="console" className="visually-hidden">
        {t("explorer.mode.console")}
      </h2>
      <p className={styles.note}>{t("explorer.console.note", { limit: console.limit })}</p>
      <Suspense fallback={<Skeleton lines={8} />}>
        <SqlConsoleView key={id} console={console} />
      </Suspense>
    </section>
  );
}
