import type { Language, Theme } from "./looks.ts";
import type { Subject } from "./Subject.ts";

/** A picture, by what it is of. */
export interface Taken {
  readonly subject: Subject;
  readonly language: Language;
  readonly width: number;
  readonly theme: Theme;
}

/** Where a picture lies, from the gallery's folder. */
export function pictureFile({ subject, language, width, theme }: Taken): string {
  return `${subject.name}/${language}-${width}-${theme}.png`;
}
