import type { Screen } from "./Address.ts";
import { reportTemplates } from "./ReportTemplate.ts";

/** What the path of a screen begins with. */
const firstPart: Readonly<Record<Screen["name"], string>> = {
  overview: "",
  indicator: "indicateur",
  matrix: "comparaison",
  quality: "qualite",
  site: "site",
  alerts: "alertes",
  catalogue: "catalogue",
  explorer: "explorateur",
  report: "rapport",
  source: "source",
};

/** The path of a screen. `screenOf` gives the same screen back. */
export function pathOf(screen: Screen): string {
  const first = `/${firstPart[screen.name]}`;
  if (screen.name === "report") return screen.template ? `${first}/${screen.template}` : first;
  return "id" in screen && screen.id !== null ? `${first}/${encodeURIComponent(screen.id)}` : first;
}

/** The screen of a path; null for none. */
export function screenOf(pathname: string): Screen | null {
  const [, first, id, ...more] = pathname.replace(/\/+$/, "").split("/");
  const name = (Object.keys(firstPart) as Screen["name"][]).find((one) => firstPart[one] === (first ?? ""));
  if (!name || more.length > 0) return null;
  const isOpen = name === "matrix" || name === "catalogue";
  if (isOpen && id === undefined) return { name, id: null };
  if (name === "indicator" || isOpen) return id && /^[a-z0-9-]+$/.test(id) ? { name, id } : null;
  if (name === "report") {
    const template = reportTemplates.find((one) => one === id) ?? null;
    return template || id === undefined ? { name, template } : null;
  }
  return id === undefined ? { name } : null;
}
