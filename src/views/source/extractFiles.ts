interface Named {
  readonly path: string;
}

/**
 * The files of an extract among files picked or dropped: those in the folder of the uppermost `datapackage.json`, with
 * their paths from there. Null where there is none.
 */
export function extractFiles<F extends Named>(
  files: readonly F[],
): { readonly label: string; readonly files: readonly F[] } | null {
  const clean = files.map((file) => ({ ...file, path: file.path.replace(/^\/+/, "") }));
  const depth = (path: string) => path.split("/").length;
  const descriptor = clean
    .filter(({ path }) => /(^|\/)datapackage\.json$/.test(path))
    .toSorted((one, other) => depth(one.path) - depth(other.path))[0];
  if (!descriptor) return null;
  const base = descriptor.path.slice(0, -"datapackage.json".length);
  const inside = clean
    .filter(({ path }) => path.startsWith(base))
    .map((file) => ({ ...file, path: file.path.slice(base.length) }));
  return { label: base.split("/").at(-2) ?? "datapackage.json", files: inside };
}
