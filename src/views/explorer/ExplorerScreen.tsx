import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { useExtract } from "../context/useFigures.ts";
import { ConsoleSection } from "./console/ConsoleSection.tsx";
import styles from "./Pivot.module.css";
import { PivotSection } from "./PivotSection.tsx";

/** Published figures crossed as the reader chooses, or questions in SQL to the records. */
export default function ExplorerScreen() {
  const { t } = useSpeech();
  const { address } = useNavigation();
  const { view } = usePerimeter();
  const site = useExtract().service.tree.sites.get(view.site)?.name ?? "";
  const isConsole = address.as === "console";
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{isConsole ? t("explorer.title.console") : t("explorer.title", { site })}</h1>
        {!isConsole && <p className="lede">{t("explorer.lede")}</p>}
      </header>
      <nav aria-label={t("explorer.mode")} className={styles.modes}>
        <ViewLink to={{ as: "chart" }} current={!isConsole}>
          {t("explorer.mode.pivot")}
        </ViewLink>
        <ViewLink to={{ as: "console" }} current={isConsole}>
          {t("explorer.mode.console")}
        </ViewLink>
      </nav>
      {isConsole ? <ConsoleSection /> : <PivotSection />}
    </>
  );
}
