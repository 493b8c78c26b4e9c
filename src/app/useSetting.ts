import { useCallback, useState } from "react";

/** A choice kept on this computer, where the browser allows it. */
export function useSetting<T extends string>(
  name: string,
  values: readonly T[],
  fallback: T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => values.find((one) => one === read(name)) ?? fallback);
  const choose = useCallback(
    (chosen: T) => {
      setValue(chosen);
      try {
        localStorage.setItem(`timonerie.${name}`, chosen);
      } catch {
        // Storage may be refused; the choice then lasts as long as the page.
      }
    },
    [name],
  );
  return [value, choose];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`timonerie.${name}`);
  } catch {
    return null;
  }
}
