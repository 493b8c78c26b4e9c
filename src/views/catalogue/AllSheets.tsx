import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { CatalogueStamp } from "./CatalogueStamp.tsx";
import styles from "./Catalogue.module.css";
import { FullSheet } from "./FullSheet.tsx";
import { SheetActions } from "./SheetActions.tsx";
import { matchingSheets } from "./matchingSheets.ts";
import type { CatalogueOnScreen } from "./useCatalogue.ts";

/** The sheets that are chosen in full, one after the other: printed, each begins a page. */
export function AllSheets({ catalogue }: { readonly catalogue: CatalogueOnScreen }) {
  const { t, language } = useSpeech();
  const { address } = useNavigation();
  const { indicators, statusOf } = catalogue;
  const found = matchingSheets(indicators, address.sheets, statusOf, language);
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("catalogue.full.title")}</h1>
        <p className="lede">{t("catalogue.count", { count: found.length, total: indicators.length })}</p>
        <CatalogueStamp count={found.length} catalogue={catalogue} />
      </header>
      <div className={styles.bar}>
        <ViewLink to={{ as: "chart" }}>{t("catalogue.back")}</ViewLink>
        <SheetActions indicators={found} full />
      </div>
      {found.length === 0 && <p>{t("catalogue.empty")}</p>}
      {found.map((indicator) => (
        <FullSheet key={indicator.id} indicator={indicator} catalogue={catalogue} level={2} />
      ))}
    </>
  );
}
