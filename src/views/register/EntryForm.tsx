import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { type Entry, entryKinds } from "../../register/Entry.ts";
import { isPlainWords } from "../../register/isPlainWords.ts";
import { newId } from "../../register/newId.ts";
import { longestWords } from "../../register/registerSchema.ts";
import { today } from "../../register/today.ts";
import { useRegister } from "../context/Register.ts";
import { DayField } from "./DayField.tsx";
import { onEscape } from "./onEscape.ts";
import styles from "./Register.module.css";

/** What an entry may be about: a site, and one indicator there or all. */
export interface About {
  readonly site: string;
  readonly indicator: string | null;
}

interface EntryFormProps {
  readonly about: About;
  /** The day that a new annotation is about, unless another is chosen; a decision or a note is of today. */
  readonly day: string;
  /** The entry to be changed; a new one without. */
  readonly entry?: Entry;
  onClose(): void;
}

/** Writes an entry. Nothing is asked that its kind does not have. */
export function EntryForm({ about, day, entry, onClose }: EntryFormProps) {
  const { t } = useSpeech();
  const { put } = useRegister();
  const id = useId();
  const [kind, setKind] = useState<Entry["kind"]>(entry?.kind ?? "annotation");
  // A day that nobody chose follows the kind.
  const suggested = entry?.day ?? (kind === "annotation" ? day : today());
  const [chosen, setChosen] = useState<string | null>(null);
  const [until, setUntil] = useState((entry?.kind === "decision" && entry.until) || "");
  const [isWrong, setWrong] = useState<"words" | "who" | null>(null);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => ((given.get(name) ?? "") as string).replaceAll("\r\n", "\n").trim();
    const refuse = (field: "words" | "who") => {
      setWrong(field);
      (form.elements.namedItem(field) as HTMLElement).focus();
    };
    if (!isPlainWords(text("words"))) return refuse("words");
    if (kind === "decision" && !isPlainWords(text("who"))) return refuse("who");
    const said = {
      id: entry?.id ?? newId(),
      site: about.site,
      indicator: text("about") === "site" ? null : (entry?.indicator ?? about.indicator),
      day: chosen || suggested,
      words: text("words"),
      writtenAt: new Date().toISOString(),
    };
    const done = entry?.kind === "decision" && entry.done;
    put(kind === "decision" ? { ...said, kind, who: text("who"), until: until || null, done } : { ...said, kind });
    onClose();
  }

  return (
    <form ref={onEscape(onClose)} className={styles.form} onSubmit={save} noValidate>
      <label>
        {t("register.kind")}
        <select ref={first} value={kind} onChange={(event) => setKind(event.currentTarget.value as Entry["kind"])}>
          {entryKinds.map((one) => (
            <option key={one} value={one}>
              {t(`register.kind.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <DayField label={t("register.day")} required value={chosen ?? suggested} onChange={setChosen} />
      {about.indicator !== null && (
        <label>
          {t("register.indicator")}
          <select name="about" defaultValue={entry?.indicator === null ? "site" : "indicator"}>
            <option value="indicator">{t("register.indicator.this")}</option>
            <option value="site">{t("register.indicator.all")}</option>
          </select>
        </label>
      )}
      {kind === "decision" && (
        <>
          <label>
            {t("register.who")}
            <input
              name="who"
              maxLength={200}
              defaultValue={entry?.kind === "decision" ? entry.who : ""}
              aria-invalid={isWrong === "who"}
              aria-describedby={isWrong === "who" ? `${id}-wrong` : undefined}
            />
          </label>
          <DayField label={t("register.until")} value={until} onChange={setUntil} />
        </>
      )}
      <label className={styles.wide}>
        {t("register.words")}
        <textarea
          name="words"
          rows={3}
          maxLength={longestWords}
          defaultValue={entry?.words ?? ""}
          aria-invalid={isWrong === "words"}
          aria-describedby={isWrong === "words" ? `${id}-wrong` : undefined}
        />
      </label>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.wide}>
          {isWrong === "who" ? t("register.invalid.who") : t("register.invalid", { longest: longestWords })}
        </p>
      )}
      <p className={styles.wide}>
        <button type="submit" className="button primary">
          {t("register.save")}
        </button>{" "}
        <button type="button" className="button" onClick={onClose}>
          {t("register.cancel")}
        </button>
      </p>
    </form>
  );
}
