import { FolderOpen } from "lucide-react";
import { type FormEvent, useId, useRef, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { parseAddress } from "../../perimeter/permalink.ts";
import { type ExtractOnScreen, useExtracts } from "../context/Extracts.ts";
import { extractFiles } from "./extractFiles.ts";
import { droppedFiles } from "./droppedFiles.ts";
import { useFileDrop } from "./useFileDrop.ts";
import { offeredSamples } from "./offeredSamples.ts";
import styles from "./Source.module.css";

/** The ways to open an extract: the samples that are not open or refused, a path on this address, a folder of this computer, dropped files. */
export function OpenExtract({ current }: { readonly current: ExtractOnScreen | null }) {
  const { t } = useSpeech();
  const { open, refusal } = useExtracts();
  const id = useId();
  const again = current !== null;
  const folder = useRef<HTMLInputElement>(null);
  const [path, setPath] = useState("");
  const [word, setWord] = useState<string | null>(null);

  function openPath(event: FormEvent) {
    event.preventDefault();
    const query = new URLSearchParams({ extract: path.trim() });
    const { extract } = parseAddress("/", query.toString()).address;
    if (!extract) return setWord(t("views.source.path.wrong"));
    setWord(null);
    open({ kind: "address", path: extract });
  }
  function openFiles(files: readonly { readonly path: string; readonly file: File }[]) {
    const found = extractFiles(files);
    if (!found) return setWord(t("views.source.noDescriptor", { count: files.length }));
    setWord(null);
    open({ kind: "files", ...found });
  }
  const over = useFileDrop((transfer) => void droppedFiles(transfer).then(openFiles));
  const picked = (list: FileList | null) =>
    [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

  return (
    <section aria-labelledby={id} className={styles.open} data-again={again}>
      <h2 id={id}>{t(again ? "views.source.openAnother" : "views.source.open")}</h2>
      <ul className={styles.ways}>
        {offeredSamples({ current, refusal }).map((sample, at) => (
          <li key={sample.name}>
            <h3>{t(`views.source.${sample.name}`)}</h3>
            <p>{t(`views.source.${sample.name}.words`)}</p>
            <button
              type="button"
              className={`button ${again || at > 0 ? "" : "primary"}`}
              onClick={() => open({ kind: "address", path: sample.path })}
            >
              {t(`views.source.${sample.name}.open`)}
            </button>
          </li>
        ))}
        <li className={over ? styles.over : undefined}>
          <h3>{t("views.source.folder")}</h3>
          <p>{t("views.source.folder.words")}</p>
          <input
            ref={folder}
            type="file"
            multiple
            hidden
            {...{ webkitdirectory: "" }}
            onChange={(event) => openFiles(picked(event.currentTarget.files))}
          />
          <button type="button" className="button" onClick={() => folder.current?.click()}>
            <FolderOpen aria-hidden size={16} /> {t("views.source.folder.open")}
          </button>
        </li>
        <li>
          <h3>{t("views.source.path")}</h3>
          <form onSubmit={openPath}>
            <label htmlFor={`${id}-path`}>{t("views.source.path.words")}</label>
            <span className={styles.path}>
              <input
                id={`${id}-path`}
                value={path}
                onChange={(event) => setPath(event.currentTarget.value)}
                placeholder="/extraits/2025-11/"
                spellCheck={false}
                autoComplete="off"
              />
              <button type="submit" className="button" disabled={path.trim() === ""}>
                {t("views.source.path.open")}
              </button>
            </span>
          </form>
        </li>
      </ul>
      <output className={styles.word}>{word}</output>
    </section>
  );
}
