/** One line of what is said of everything that leaves the app. */
export interface StampLine {
  readonly name: string;
  readonly words: string;
}
