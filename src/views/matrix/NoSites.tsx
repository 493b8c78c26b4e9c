import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Matrix.module.css";

/** A perimeter without sites below: what it could be compared in is the place above. */
export function NoSites() {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const above = tree.sites.get(tree.sites.get(view.site)?.parent ?? tree.root);
  return (
    <p className={styles.words}>
      {t("matrix.noSites")}{" "}
      {above && (
        <span className="on-screen">
          {t("matrix.noSites.above")}{" "}
          <ViewLink to={{ site: above.id === tree.root ? null : above.code }}>{above.name}</ViewLink>
        </span>
      )}
    </p>
  );
}
