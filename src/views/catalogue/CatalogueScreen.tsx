import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { AllSheets } from "./AllSheets.tsx";
import { CatalogueStamp } from "./CatalogueStamp.tsx";
import { FullSheet } from "./FullSheet.tsx";
import { Glossary } from "./Glossary.tsx";
import { SheetActions } from "./SheetActions.tsx";
import { SheetList } from "./SheetList.tsx";
import { useCatalogue } from "./useCatalogue.ts";
import styles from "./Catalogue.module.css";

/** The catalogue of indicators: a list that is searched, one sheet, all sheets in full to be printed, or the words of all screens. It needs no extract. */
export default function CatalogueScreen({ id }: { readonly id: string | null }) {
  const { t } = useSpeech();
  const { address } = useNavigation();
  const catalogue = useCatalogue();
  if (id === null) {
    if (address.as === "glossary") return <Glossary />;
    return address.as === "sheets" ? <AllSheets catalogue={catalogue} /> : <SheetList catalogue={catalogue} />;
  }
  const indicator = catalogue.indicators.find((one) => one.id === id);
  const back = <ViewLink to={{ screen: { name: "catalogue", id: null } }}>{t("catalogue.back")}</ViewLink>;
  if (!indicator) {
    return (
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("catalogue.unknown")}</h1>
        <p className="lede">{t("catalogue.unknown.words", { id })}</p>
        {back}
      </header>
    );
  }
  return (
    <>
      <div className={styles.bar}>
        {back}
        <SheetActions indicators={[indicator]} full />
      </div>
      <FullSheet indicator={indicator} catalogue={catalogue} level={1} />
      <CatalogueStamp count={1} catalogue={catalogue} />
    </>
  );
}
