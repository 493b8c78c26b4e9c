import type { Sentence } from "../locales/translate.ts";

/** The folder of an extract on this origin; null, with a word, for anything else. Another origin could forge a hospital's figures under this one's address. */
export function extractPathOf(path: string | null, repairs: Sentence[]): string | null {
  if (path === null) return null;
  const own = "https://own.invalid";
  const url = URL.canParse(path, own) ? new URL(path, own) : null;
  if (url && url.origin === own && path.startsWith("/") && url.pathname === path)
    return path.endsWith("/") ? path : `${path}/`;
  repairs.push({ id: "frame.repair.extract", values: { path: path.slice(0, 60) } });
  return null;
}
