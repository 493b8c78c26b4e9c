import { publishedGrains } from "./layPublished.ts";
import type { PublishedPlan } from "./PublishedPlan.ts";

/** `datapackage.json` of published figures: what the plan says, with what makes them such: counts alone, real and public. */
export function describePublished(
  { descriptor }: PublishedPlan,
  resources: readonly Readonly<Record<string, unknown>>[],
): string {
  const { name, title, timonerie, ...others } = descriptor;
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    ...others,
    created: timonerie.extractedAt,
    resources,
    timonerie: {
      contract: 1,
      level: ["cube"],
      ...timonerie,
      synthetic: false,
      diffusion: "public",
      grains: publishedGrains,
    },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
