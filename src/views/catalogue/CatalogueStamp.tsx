import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Catalogue.module.css";
import type { CatalogueOnScreen } from "./useCatalogue.ts";

interface CatalogueStampProps {
  readonly count: number;
  readonly catalogue: CatalogueOnScreen;
}

/** What a printed catalogue says of itself: how many sheets, of what, and that it holds no figure. */
export function CatalogueStamp({ count, catalogue: { extract } }: CatalogueStampProps) {
  const { t } = useSpeech();
  const stamp = t("catalogue.stamp", { count, source: extract?.title ?? "none" });
  return (
    <p className={styles.stamp}>
      {stamp} {extract?.synthetic && t("frame.synthetic")}
    </p>
  );
}
