import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Indicator.module.css";

/** Where most of a series is hidden: says so, and leads to the site above, where less is. */
export function ManyHidden() {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const parent = tree.sites.get(tree.sites.get(view.site)?.parent ?? -1);
  return (
    <p className={styles.instead}>
      {t("views.indicator.manyHidden")}
      {parent && (
        <>
          {" "}
          {t("views.indicator.manyHidden.above")}{" "}
          <ViewLink to={{ site: parent.id === tree.root ? null : parent.code }}>{parent.name}</ViewLink>
        </>
      )}
    </p>
  );
}
