/** A name that every file system takes, cut at its end: `timonerie-synthetique-lettre-de-liaison-psl-2024-01-2024-12.csv`. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = ["timonerie", ...parts]
    .join("-")
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${name.slice(0, 120)}.${extension}`;
}
