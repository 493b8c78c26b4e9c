import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { formatDay } from "../../figures/sentences/formatPeriod.ts";
import { isDay } from "../../perimeter/periods.ts";
import styles from "./Register.module.css";

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, empty where none is chosen. */
  readonly value: string;
  readonly required?: boolean;
  onChange(day: string): void;
}

/** The browser's own field for a day, which writes it as the browser does; below, the same day in the language of the page. */
export function DayField({ label, value, required, onChange }: DayFieldProps) {
  const { language } = useSpeech();
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required={required}
        value={value}
        aria-describedby={`${id}-words`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <span id={`${id}-words`}>{isDay(value) && formatDay(value, language)}</span>
    </div>
  );
}
