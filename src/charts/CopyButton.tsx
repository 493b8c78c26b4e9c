import { Check, Copy } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useCopying } from "./Copying.ts";
import { useSpeech } from "./Speech.ts";
import { copyText } from "./copyText.ts";

/** Copies a text and says that it did, in place and aloud. */
export function CopyButton({
  text,
  children,
  className,
}: {
  readonly text: () => string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  const { t } = useSpeech();
  const mayCopy = useCopying();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  if (!mayCopy) return <small>{t("figure.copy.unprotected")}</small>;
  const Icon = outcome === "copied" ? Check : Copy;
  return (
    <button
      type="button"
      className={`button quiet ${className ?? ""}`}
      onClick={() => void copyText(text()).then((done) => setOutcome(done ? "copied" : "failed"))}
    >
      <Icon aria-hidden size={15} />
      <span aria-live="polite">{outcome ? t(`figure.copy.${outcome}`) : children}</span>
    </button>
  );
}
