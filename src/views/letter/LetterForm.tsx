import { Download } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { useCopying } from "../../charts/Copying.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { saveFile } from "../../export/saveFile.ts";
import { useExtract } from "../context/useFigures.ts";
import { usePermanentLink } from "../context/usePermanentLink.ts";
import type { Letter } from "./Letter.ts";
import styles from "./Letter.module.css";

/** What each kind of letter asks; the first field must be filled. */
const fields = {
  contest: ["reason", "expected", "contact"],
  request: ["question", "decision", "documents", "contact"],
} as const satisfies Record<Letter["kind"], readonly string[]>;

interface LetterFormProps {
  readonly kind: Letter["kind"];
  /** The contested figure in a sentence. */
  readonly figure: (() => string) | null;
  /** What the file is about, for its name. */
  readonly subject: string;
}

/** Writes a letter as a file: a contested figure, or an indicator that is wanted. */
export function LetterForm({ kind, figure, subject }: LetterFormProps) {
  const { t } = useSpeech();
  const { descriptor } = useExtract().opened;
  const link = usePermanentLink();
  const mayLeave = useCopying();
  const id = useId();
  const [outcome, setOutcome] = useState<"wanting" | "saved" | null>(null);
  if (!mayLeave) return <small>{t("figure.copy.unprotected")}</small>;

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const said = Object.fromEntries(
      fields[kind].flatMap((field) => {
        const text = ((given.get(field) ?? "") as string).trim();
        return text ? [[field, text]] : [];
      }),
    );
    if (!said[fields[kind][0]]) return setOutcome("wanting");
    const { name, title, establishment, extractedAt, synthetic } = descriptor;
    const letter: Letter = {
      format: 1,
      kind,
      writtenAt: new Date().toISOString(),
      address: link,
      extract: { name, title, establishment, extractedAt, synthetic },
      figure: figure?.() ?? null,
      said,
    };
    const content = `${JSON.stringify(letter, null, 2)}\n`;
    saveFile(
      new Blob([content], { type: "application/json" }),
      `timonerie-${kind}-${subject}-${letter.writtenAt.slice(0, 10)}.json`,
    );
    setOutcome("saved");
  }

  return (
    <details className={styles.letter}>
      <summary>{t(`letter.${kind}`)}</summary>
      <form onSubmit={save} noValidate>
        <p>{t(`letter.${kind}.explained`)}</p>
        {fields[kind].map((field, index) => (
          <label key={field}>
            {t(`letter.${field}`)}
            <textarea
              name={field}
              rows={index === 0 ? 3 : 1}
              maxLength={2000}
              aria-invalid={index === 0 && outcome === "wanting"}
              aria-describedby={index === 0 && outcome === "wanting" ? id : undefined}
            />
          </label>
        ))}
        <p>
          <button type="submit" className="button">
            <Download aria-hidden size={15} /> {t("letter.save")}
          </button>{" "}
          <output id={id}>{outcome && t(`letter.${outcome}`)}</output>
        </p>
      </form>
    </details>
  );
}
