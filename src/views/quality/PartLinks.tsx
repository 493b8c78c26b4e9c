import { useEffect } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { qualityParts } from "../../perimeter/QualityPart.ts";
import { useNavigation } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { showPart } from "./partHeading.ts";
import styles from "./Quality.module.css";

/** The way to each part; that of the address is shown once it is there. */
export function PartLinks() {
  const { t } = useSpeech();
  const { part } = useNavigation().address;
  useEffect(() => {
    if (part) showPart(part);
  }, [part]);
  return (
    <nav aria-label={t("quality.on")} className={styles.parts}>
      <ul>
        {qualityParts.map((one) => (
          <li key={one}>
            <ViewLink to={{ part: one }} onFollow={() => showPart(one)}>
              {t(`quality.part.${one}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
