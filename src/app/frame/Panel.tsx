import { type ReactNode, type RefObject, useEffect } from "react";
import { Dialog, I18nProvider, Popover } from "react-aria-components";
import { useSpeech } from "../../charts/Speech.ts";
import { localeTag } from "../../locales/translate.ts";
import styles from "./Panel.module.css";

interface PanelProps {
  readonly label: string;
  readonly trigger: RefObject<HTMLElement | null>;
  onClose(): void;
  readonly children: ReactNode;
}

/** A panel below its button: keeps the focus, closes with Escape or a click beside it. */
export default function Panel({ label, trigger, onClose, children }: PanelProps) {
  const { language } = useSpeech();
  useEffect(() => {
    // Paper, on which it is not drawn, takes the focus from it.
    const pressed = ({ key }: KeyboardEvent) =>
      key === "Escape" && document.activeElement === document.body && onClose();
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [onClose]);
  return (
    <I18nProvider locale={localeTag(language)}>
      <Popover
        isOpen
        triggerRef={trigger}
        placement="bottom start"
        offset={6}
        onOpenChange={(open) => open || onClose()}
        className={styles.panel ?? ""}
      >
        <Dialog aria-label={label} className={styles.dialog ?? ""}>
          {children}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
