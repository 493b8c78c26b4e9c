import type { Result } from "lighthouse";

export const categories = ["performance", "accessibility", "best-practices"] as const;
export const devices = ["desktop", "mobile"] as const;
export type Device = (typeof devices)[number];

/** What each category must reach, of 100. */
export const wanted = 95;

/** Of 100, by category. */
export type Score = Readonly<Record<(typeof categories)[number], number>>;

export function scoreOf(result: Result): Score {
  const of = (category: string) => Math.round((result.categories[category]?.score ?? 0) * 100);
  return Object.fromEntries(categories.map((category) => [category, of(category)])) as Score;
}

/** What of a page counts and is not perfect. */
export function lossesOf({ categories, audits }: Result): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return [...new Set(counted.map(({ id }) => id))].flatMap((id) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score >= wanted / 100) return [];
    return [`${id}: ${audit.title}${audit.displayValue ? `, ${audit.displayValue}` : ""}`];
  });
}
