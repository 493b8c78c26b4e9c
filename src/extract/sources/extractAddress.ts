import { ExtractRefused } from "../Problem.ts";

/**
 * The folder that `?extract=` names: a path on the application's own origin, since another origin could forge figures
 * under its address. Throws `ExtractRefused` "other-origin" for anything else.
 *
 * @param base address of the application
 * @example extractAddress("/extracts/2026", "https://timonerie.example/app/").href // "https://timonerie.example/extracts/2026/"
 */
export function extractAddress(value: string, base: string): URL {
  const home = new URL(base);
  const refused = new ExtractRefused({ code: "other-origin", values: { origin: home.origin } });
  const plain = /^\/?(?!\/)[\p{L}\p{N}._~=,@()+ /-]*$/u.test(decode(value)) && value === value.trim();
  if (!plain || /%(2e|2f|5c|25)/i.test(value)) throw refused;
  if (value.split("/").includes("..") || value.includes("//")) throw refused;
  const address = new URL(value.endsWith("/") ? value : `${value}/`, home);
  if (address.origin !== home.origin || address.username !== "" || !/^https?:$/.test(address.protocol)) throw refused;
  return address;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "\\";
  }
}
