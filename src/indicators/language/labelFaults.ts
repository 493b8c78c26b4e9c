import { sectionNames } from "../../extract/sectionNames.ts";
import { charlsonWeights } from "../compile/charlson.ts";
import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import { followerTests, unitTests } from "./predicateTests.ts";

/**
 * Labels decide which mentions are loaded and which versions break the series: those tested and those listed agree. Whoever counts
 * headings may list any of them.
 */
export function labelFaults(indicator: Indicator): readonly Fault[] {
  const used = usedLabels(indicator);
  const listed = new Set(indicator.labels);
  const names = new Set<string>(used.map(({ label }) => label));
  if (unitTests(indicator).some(({ test }) => "sectionsAtLeast" in test))
    for (const name of sectionNames) names.add(name);
  return [
    ...used.flatMap(({ label, path }): readonly Fault[] =>
      listed.has(label) ? [] : [{ path, code: "label-unlisted" }],
    ),
    ...indicator.labels.flatMap((label, index): readonly Fault[] =>
      names.has(label) ? [] : [{ path: `labels.${index}`, code: "label-unused" }],
    ),
  ];
}

interface Use {
  readonly label: string;
  readonly path: string;
}

function usedLabels(indicator: Indicator): readonly Use[] {
  const placed = [...unitTests(indicator), ...followerTests(indicator)];
  const tests = placed.flatMap(({ path, test }): readonly Use[] => {
    if ("section" in test) return [{ label: test.section, path: `${path}.section` }];
    if ("quantity" in test) return [{ label: test.quantity, path: `${path}.quantity` }];
    if ("mention" in test) return [{ label: test.mention, path: `${path}.mention` }];
    return "charlsonAtLeast" in test ? charlsonUses(`${path}.charlsonAtLeast`) : [];
  });
  if (indicator.shape === "mean") return [...tests, ...scoreUses(indicator.score)];
  if (indicator.shape !== "proportion") return tests;
  const conditions = indicator.conditions ?? [];
  return [...tests, ...conditions.map(({ label }, index) => ({ label, path: `conditions.${index}.label` }))];
}

function scoreUses(score: Extract<Indicator, { shape: "mean" }>["score"]): readonly Use[] {
  if (score.score === "charlson") return charlsonUses("score");
  return score.parts.flatMap((part, index) =>
    part.map((label, place) => ({ label, path: `score.parts.${index}.${place}` })),
  );
}

const charlsonUses = (path: string) => charlsonWeights.map(({ label }) => ({ label, path }));
