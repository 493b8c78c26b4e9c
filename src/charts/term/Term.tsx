import { lazy, type ReactNode, Suspense, useId, useRef, useState } from "react";
import { useSpeech } from "../Speech.ts";
import styles from "./Term.module.css";
import type { TermName } from "./termGroups.ts";
import { useHover } from "./useHover.ts";

const TermWords = lazy(() => import("./TermWords.tsx"));

interface TermProps {
  readonly name: TermName;
  /** The word as it stands there; its own name unless said. A sign is named by it. */
  readonly children?: ReactNode;
}

/** A word that opens its definition beside it: under the mouse, by key or by touch. Escape closes it. */
export function Term({ name, children }: TermProps) {
  const { t } = useSpeech();
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hover = useHover(box);
  return (
    <>
      <button
        type="button"
        className={styles.term}
        popoverTarget={id}
        popoverTargetAction="show"
        aria-expanded={isOpen}
        aria-describedby={isOpen ? id : undefined}
        style={{ anchorName: `--${id}` }}
        {...hover}
      >
        {children ?? t(`term.${name}`)}
      </button>
      <span
        ref={box}
        id={id}
        popover="auto"
        role="note"
        className={styles.box}
        style={{ positionAnchor: `--${id}` }}
        onToggle={({ newState }) => setOpen(newState === "open")}
        {...hover}
      >
        {isOpen && (
          <Suspense fallback={null}>
            <TermWords name={name} />
          </Suspense>
        )}
      </span>
    </>
  );
}
