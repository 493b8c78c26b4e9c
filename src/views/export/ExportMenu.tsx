import { ChevronDown, Download } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { useCopying } from "../../charts/Copying.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { fileName } from "../../export/fileName.ts";
import { saveFile } from "../../export/saveFile.ts";
import { UnfetchedCode } from "../../charts/fetchCode.ts";
import { useExtract } from "../context/useFigures.ts";
import { usePerimeter } from "../context/Navigation.ts";
import type { Exported } from "./Exported.ts";
import styles from "./ExportMenu.module.css";
import { useStampLines } from "./useStampLines.ts";
import { type Writer, writersOf } from "./writersOf.ts";

/** What is on screen as files, each with its stamp. Nothing is offered while the screen shows what secrecy hides. */
export function ExportMenu({ exported }: { readonly exported: Exported }) {
  const { t } = useSpeech();
  const mayLeave = useCopying();
  const { view } = usePerimeter();
  const { opened, service } = useExtract();
  const { subject, covered } = exported;
  const stamp = useStampLines(subject, covered);
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState("");
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!mayLeave) return <small>{t("figure.copy.unprotected")}</small>;

  async function save({ extension, write }: Writer) {
    close();
    try {
      const { name, synthetic } = opened.descriptor;
      const content = await write({ stamp, mark: synthetic ? t("frame.synthetic") : null, t });
      const site = service.tree.sites.get(view.site)?.code ?? "";
      const file = fileName(
        [synthetic ? t("files.name.synthetic") : "", subject, site, view.from, view.to, name],
        extension,
      );
      saveFile(content, file);
      setOutcome(t("files.saved", { name: file }));
    } catch (error) {
      setOutcome(t(error instanceof UnfetchedCode ? "files.unfetched" : "files.failed"));
    }
  }
  function close() {
    setOpen(false);
    trigger.current?.focus();
  }
  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.key === "Escape") return close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!open || !step) return;
    event.preventDefault();
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>("li button")];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items.at((at + step) % items.length)?.focus();
  }
  return (
    // Keys of the menu that its buttons do not have by themselves.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.menu} onKeyDown={press} onBlur={leave}>
      <button
        ref={trigger}
        type="button"
        className="button quiet"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t("files.menu.of", { subject })}
        onClick={() => setOpen(!open)}
      >
        <Download aria-hidden size={15} /> {t("files.menu")} <ChevronDown aria-hidden size={13} />
      </button>
      <ul id={id} hidden={!open} className={styles.formats}>
        {writersOf(exported).map((writer) => (
          <li key={writer.format}>
            <button type="button" onClick={() => void save(writer)}>
              {t(`files.${writer.format}`)}
            </button>
          </li>
        ))}
      </ul>
      <output className={styles.outcome}>{outcome}</output>
    </div>
  );
}
