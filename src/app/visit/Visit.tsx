import { lazy, Suspense, useEffect, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { useSetting } from "../useSetting.ts";
import styles from "./Visit.module.css";
import { visitEvent } from "./visitEvent.ts";

const VisitCard = lazy(() => import("./VisitCard.tsx"));

/**
 * Offers the guided tour once, in a line that hides nothing; told again to whoever asks. It is there while an extract opens, so that
 * nothing moves once that is open: the tour begins then.
 */
export function Visit() {
  const { t } = useSpeech();
  const { current, opening } = useExtracts();
  const [offer, setOffer] = useSetting("visit", ["due", "made"] as const, "due");
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const start = () => setOn(true);
    window.addEventListener(visitEvent, start);
    return () => window.removeEventListener(visitEvent, start);
  }, []);
  if (!current && !opening) return null;
  if (isOn && current)
    return (
      <Suspense fallback={null}>
        <VisitCard
          onEnd={() => {
            setOffer("made");
            setOn(false);
          }}
        />
      </Suspense>
    );
  if (offer === "made") return null;
  return (
    <section aria-label={t("visit.title")} className={styles.offer}>
      <p>{t("visit.offer")}</p>
      <button type="button" className="button" onClick={() => setOn(true)}>
        {t("visit.start")}
      </button>
      <button type="button" className="button quiet" onClick={() => setOffer("made")}>
        {t("visit.decline")}
      </button>
    </section>
  );
}
