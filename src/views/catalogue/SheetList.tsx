import { BookOpenText } from "lucide-react";
import { useSpeech } from "../../charts/Speech.ts";
import { domainOf } from "../../indicators/catalogue/domainOf.ts";
import { sheetDomains } from "../../perimeter/SheetFilters.ts";
import { useNavigation } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { LetterForm } from "../letter/LetterForm.tsx";
import { CatalogueStamp } from "./CatalogueStamp.tsx";
import styles from "./Catalogue.module.css";
import { matchingSheets } from "./matchingSheets.ts";
import { SheetItem } from "./SheetItem.tsx";
import { SheetActions } from "./SheetActions.tsx";
import { SheetFields } from "./SheetFields.tsx";
import type { CatalogueOnScreen } from "./useCatalogue.ts";

/** All sheets by what they are about, narrowed by words, domain, status and data; what leaves is what is listed. */
export function SheetList({ catalogue }: { readonly catalogue: CatalogueOnScreen }) {
  const { t, language } = useSpeech();
  const { address } = useNavigation();
  const { indicators, statusOf, extract } = catalogue;
  const found = matchingSheets(indicators, address.sheets, statusOf, language);
  const groups = sheetDomains
    .map((domain) => ({ domain, some: found.filter(({ id }) => domainOf(id) === domain) }))
    .filter(({ some }) => some.length > 0);
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("catalogue.title")}</h1>
        <p className="lede">{t("catalogue.lede")}</p>
      </header>
      <SheetFields catalogue={catalogue} />
      <div className={styles.bar}>
        <output>{t("catalogue.count", { count: found.length, total: indicators.length })}</output>
        <ViewLink to={{ as: "sheets" }} className="button quiet">
          <BookOpenText aria-hidden size={15} /> {t("catalogue.full")}
        </ViewLink>
        <ViewLink to={{ as: "glossary" }} className="button quiet">
          {t("catalogue.glossary")}
        </ViewLink>
        <SheetActions indicators={found} full={false} />
      </div>
      {!extract && <p className={styles.note}>{t("catalogue.status.declared")}</p>}
      {found.length === 0 && <p>{t("catalogue.empty")}</p>}
      {groups.map(({ domain, some }) => (
        <section key={domain} aria-labelledby={`domain-${domain}`} className={styles.domain}>
          <h2 id={`domain-${domain}`}>{t(`catalogue.domain.${domain}`)}</h2>
          <ul>
            {some.map((indicator) => (
              <SheetItem key={indicator.id} indicator={indicator} catalogue={catalogue} />
            ))}
          </ul>
        </section>
      ))}
      {extract && <LetterForm kind="request" figure={null} subject="indicateur" />}
      <CatalogueStamp count={found.length} catalogue={catalogue} />
    </>
  );
}
