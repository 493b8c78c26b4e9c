/** Mean advance of a character of `plotText`, a little on the wide side. */
const [letter, capital] = [6.5, 8.2];

/** About how wide a text is in a picture, in pixels: seldom less than it is. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Lu}/u.test(character) ? capital : letter;
  return width;
}
