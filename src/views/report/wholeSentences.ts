/** The first sentences of a text, as many as `room` characters hold, none of them cut; empty where the first is longer. */
export function wholeSentences(text: string, room: number): string {
  let end = 0;
  for (const { index, 0: mark } of `${text} `.matchAll(/[.!?]\s/g)) {
    if (index + mark.length - 1 > room) break;
    end = index + mark.length - 1;
  }
  return text.slice(0, end);
}
