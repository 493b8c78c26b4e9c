import type { Grain } from "../../perimeter/View.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { AboveLink } from "../state/AboveLink.tsx";
import styles from "./Indicator.module.css";

interface ManyHiddenProps {
  readonly grain: Grain;
  /** The grain that is shown in its place. */
  readonly coarser: Grain | null;
}

/** Where too much of a series is hidden: says so, and what is shown in its place, and leads to the site above, where less is. */
export function ManyHidden({ grain, coarser }: ManyHiddenProps) {
  const { t } = useSpeech();
  return (
    <p className={styles.instead}>
      {coarser
        ? t("views.indicator.manyHidden.coarser", { grain, coarser })
        : t("views.indicator.manyHidden", { grain })}{" "}
      <span className="on-screen">
        <AboveLink words="views.indicator.manyHidden.above" />
      </span>
    </p>
  );
}
