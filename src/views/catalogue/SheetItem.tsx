import { useSpeech } from "../../charts/Speech.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Catalogue.module.css";
import type { CatalogueOnScreen } from "./useCatalogue.ts";

interface SheetItemProps {
  readonly indicator: Indicator;
  readonly catalogue: CatalogueOnScreen;
}

/** One sheet of the list: its title, what it is for, and its status. */
export function SheetItem({ indicator, catalogue }: SheetItemProps) {
  const { t, language } = useSpeech();
  const { id, sheet } = indicator;
  const { status } = catalogue.statusOf(indicator);
  return (
    <li>
      <ViewLink to={{ screen: { name: "catalogue", id } }}>{sheet[language].title}</ViewLink>
      <span className={styles.status}>{t("figure.status.stage", { status: t(`figure.status.${status}`) })}</span>
      {catalogue.isBrought(indicator) && <span className={styles.tag}>{t("catalogue.note.brought")}</span>}
      <p>{sheet[language].objective}</p>
    </li>
  );
}
