import type { Grain } from "../../perimeter/View.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { ShownAbove } from "../state/ShownAbove.tsx";
import styles from "./Indicator.module.css";

interface ManyHiddenProps {
  readonly indicator: string;
  readonly grain: Grain;
  /** The grain that is shown in its place. */
  readonly coarser: Grain | null;
}

/** Where too much of a series is hidden: says so, and what is shown in its place, and leads to the nearest site above where less is. */
export function ManyHidden({ indicator, grain, coarser }: ManyHiddenProps) {
  const { t } = useSpeech();
  return (
    <p className={styles.instead}>
      {coarser
        ? t("views.indicator.manyHidden.coarser", { grain, coarser })
        : t("views.indicator.manyHidden", { grain })}{" "}
      <span className="on-screen">
        <ShownAbove indicator={indicator} what="series" grain={grain} />
      </span>
    </p>
  );
}
