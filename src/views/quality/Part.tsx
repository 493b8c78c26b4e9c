import type { ReactNode } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { QualityPart } from "../../perimeter/QualityPart.ts";
import { partHeading } from "./partHeading.ts";
import styles from "./Quality.module.css";

/** One part of the screen under its heading, which an address may lead to. */
export function Part({ part, children }: { readonly part: QualityPart; readonly children: ReactNode }) {
  const { t } = useSpeech();
  return (
    <section aria-labelledby={partHeading(part)} className={styles.section}>
      <h2 id={partHeading(part)} tabIndex={-1}>
        {t(`quality.part.${part}`)}
      </h2>
      {children}
    </section>
  );
}
