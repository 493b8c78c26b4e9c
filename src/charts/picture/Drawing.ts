/** A chart as the text of an SVG of its own size; colours and type are custom properties of the theme. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
