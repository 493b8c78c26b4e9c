/** A list in runs that each take at most `room`; what is larger by itself stands alone. */
export function inPages<T>(list: readonly T[], room: number, sizeOf: (item: T) => number): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of list) {
    const size = sizeOf(item);
    const page = pages.at(-1);
    if (!page || size > left) {
      pages.push([item]);
      left = room - size;
    } else {
      page.push(item);
      left -= size;
    }
  }
  return pages;
}
