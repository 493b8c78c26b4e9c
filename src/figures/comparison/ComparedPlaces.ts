/** Compared hospitals as a screen sees them: by name, and which it is about. */
export interface ComparedPlaces {
  /** Those of the perimeter on screen. */
  readonly own: ReadonlySet<number>;
  /** The hospital that the screen is about; null above hospitals. */
  readonly self: number | null;
  /** What the perimeter is called. */
  readonly perimeter: string;
  name(site: number): string;
  code(site: number): string;
}
