/** Characters of a name before its extension. */
const most = 120;

/**
 * A name that every file system takes: `timonerie-synthetique-lettre-de-liaison-psl-2024-01-2024-12.csv`. Where it would be too long, its
 * longest part ends after fewer words: place, period and extract stay whole.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const slugs = ["timonerie", ...parts].map(slug).filter(Boolean);
  const excess = slugs.join("-").length - most;
  const longest = slugs.toSorted((a, b) => b.length - a.length)[0]!;
  const short = excess > 0 ? shortened(longest, Math.max(1, longest.length - excess)) : longest;
  return `${slugs
    .map((part) => (part === longest ? short : part))
    .join("-")
    .slice(0, most)}.${extension}`;
}

const slug = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** The whole words of a slug that fit; of a single long one its beginning. */
function shortened(text: string, room: number): string {
  const cut = text.slice(0, room + 1);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : text.slice(0, room);
}
