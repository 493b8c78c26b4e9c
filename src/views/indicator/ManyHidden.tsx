import type { Grain } from "../../perimeter/View.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Indicator.module.css";

interface ManyHiddenProps {
  readonly grain: Grain;
  /** The grain that is shown in its place. */
  readonly coarser: Grain | null;
}

/** Where too much of a series is hidden: says so, and what is shown in its place, and leads to the site above, where less is. */
export function ManyHidden({ grain, coarser }: ManyHiddenProps) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const parent = tree.sites.get(tree.sites.get(view.site)?.parent ?? -1);
  return (
    <p className={styles.instead}>
      {coarser
        ? t("views.indicator.manyHidden.coarser", { grain, coarser })
        : t("views.indicator.manyHidden", { grain })}
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
