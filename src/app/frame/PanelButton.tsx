import { ChevronDown, type LucideIcon } from "lucide-react";
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { later } from "../../views/context/later.tsx";
import { panelKeys } from "./panelKeys.ts";
import styles from "./TopBar.module.css";

export const Panel = later(() => import("./Panel.tsx"));

interface PanelButtonProps {
  readonly name: keyof typeof panelKeys;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly text: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a panel below it; the panel's code is fetched the first time. */
export function PanelButton({ name, label, icon: Icon, text, children }: PanelButtonProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = () => setOpen(true);
    window.addEventListener(panelKeys[name].event, listen);
    return () => window.removeEventListener(panelKeys[name].event, listen);
  }, [name]);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles.button}
        data-panel={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon aria-hidden size={17} />
        <span className="visually-hidden">{label}: </span>
        <span className={styles.text}>{text}</span>
        <ChevronDown aria-hidden size={15} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <Panel label={label} trigger={trigger} onClose={() => setOpen(false)}>
            {children(() => setOpen(false))}
          </Panel>
        </Suspense>
      )}
    </>
  );
}
