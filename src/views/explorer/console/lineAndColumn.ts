/** A place in a text: its line and column, from 1, and the line as it is written. */
export interface PlaceInText {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Where an offset lies; one past the end lies behind the last character. */
export function lineAndColumn(text: string, offset: number): PlaceInText {
  const before = text.slice(0, offset).split("\n");
  const line = before.length;
  return { line, column: (before.at(-1)?.length ?? 0) + 1, text: text.split("\n")[line - 1] ?? "" };
}
