import { useEffect, useId, useRef, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtract } from "../../views/context/useFigures.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { showVisited, useVisited } from "./useVisited.ts";
import styles from "./Visit.module.css";
import { type VisitStep, visitSteps } from "./visitSteps.ts";

/** One step after the other beside what it is about. The page stays in reach; Escape leaves, and the focus goes back to where it was. */
export default function VisitCard({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useSpeech();
  const { address, go } = useNavigation();
  const { catalogue } = useExtract().service;
  const id = useId();
  const card = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const { name } = visitSteps[at]!;
  const isBeside = useVisited(name);

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    // A screen that has just come goes to its top and takes the focus for its heading first.
    const frame = requestAnimationFrame(() => {
      showVisited();
      card.current?.showPopover();
      card.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [at, isBeside]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const box = (event.target as Element).closest("dialog, [role=dialog]");
      if (event.key === "Escape" && !event.defaultPrevented && (!box || box === card.current)) onEnd();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [onEnd]);

  function step(next: number) {
    const to = visitSteps[next];
    if (!to) return onEnd();
    const screen = screenFor(to, address.screen.name, catalogue[0]?.id);
    if (screen) go({ screen });
    setAt(next);
  }
  const isLast = at === visitSteps.length - 1;
  return (
    <dialog
      // A card that stays would keep the place that it had beside another element.
      key={`${name} ${isBeside}`}
      ref={card}
      popover="manual"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      tabIndex={-1}
      className={styles.card}
      data-beside={isBeside}
    >
      <p className={styles.count}>{t("visit.step", { step: at + 1, count: visitSteps.length })}</p>
      <h2 id={`${id}-title`}>{t(`visit.${name}`)}</h2>
      <p id={`${id}-words`}>{t(`visit.${name}.words`)}</p>
      <div className={styles.ways}>
        <button type="button" className="button primary" onClick={() => step(at + 1)}>
          {t(isLast ? "visit.end" : "visit.next")}
        </button>
        {at > 0 && (
          <button type="button" className="button" onClick={() => step(at - 1)}>
            {t("visit.back")}
          </button>
        )}
        {!isLast && (
          <button type="button" className="button quiet" onClick={onEnd}>
            {t("visit.leave")}
          </button>
        )}
      </div>
    </dialog>
  );
}

/** Where a step has to go; null where it is told on the screen that is on. */
function screenFor({ screen }: VisitStep, on: string, first: string | undefined) {
  if (screen === null || screen === on) return null;
  if (screen === "overview") return { name: screen };
  return first === undefined ? null : { name: screen, id: first };
}
