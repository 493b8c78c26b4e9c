interface SwitchProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string; readonly lang?: string }[];
  /** Null where none of the options holds. */
  readonly value: T | null;
  onChoose(value: T): void;
  /** The label stands above the options instead of being said only. */
  readonly visible?: boolean;
}

/** One choice among a few, all in sight. */
export function Switch<T extends string | number>({
  label,
  options,
  value,
  onChoose,
  visible = false,
}: SwitchProps<T>) {
  return (
    <fieldset>
      <legend className={visible ? undefined : "visually-hidden"}>{label}</legend>
      <div className="switch">
        {options.map(({ value: one, words, lang }) => (
          <button key={one} type="button" lang={lang} aria-pressed={one === value} onClick={() => onChoose(one)}>
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
