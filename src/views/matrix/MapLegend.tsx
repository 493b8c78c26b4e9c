import { MapMark } from "../../charts/map/MapMark.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { unitName } from "../../figures/sentences/countsSentence.ts";
import type { Unit } from "../../indicators/language/Indicator.ts";
import styles from "./Matrix.module.css";
import legend from "./MatrixLegend.module.css";

const marks = ["concern", "improvement", "neutral", "common", "none", "absent", "hidden"] as const;

/** What the shapes of the map mean and what their size stands for. */
export function MapLegend({ unit }: { readonly unit: Unit }) {
  const { t } = useSpeech();
  return (
    <>
      <ul className={legend.marks}>
        {marks.map((mark) => (
          <li key={mark}>
            <svg aria-hidden viewBox="-10 -10 20 20" width={20} height={20}>
              <MapMark mark={mark} r={6} />
            </svg>
            {t(`matrix.mark.${mark}`)}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t("matrix.map.size", { unit: unitName(unit) })}</p>
    </>
  );
}
