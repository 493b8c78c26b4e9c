/** A list in as few runs of at most `most` as it takes, all of about one length. */
export function evenly<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const length = Math.ceil(list.length / Math.ceil(list.length / most));
  return Array.from({ length: Math.ceil(list.length / most) }, (_, page) =>
    list.slice(page * length, (page + 1) * length),
  );
}
