import { type CareSiteLevel, careSiteLevel } from "../../src/extract/codes/careSiteLevel.ts";
import type { FoldedSite, SourceSite } from "./SourceSite.ts";

/** Levels of the contract, from the root down. */
const levels: readonly CareSiteLevel[] = ["all", "group", "hospital", "department", "unit"];

interface Known {
  readonly site: SourceSite;
  readonly level: CareSiteLevel | null;
}

/**
 * Folds a warehouse's care sites into the levels of the contract. Of several parents, the lowest level counts (a unit's
 * department before its hospital), then the smallest identifier. A loop in the hierarchy ends where it closes.
 */
export function foldSites(sites: readonly SourceSite[]): readonly FoldedSite[] {
  const known = new Map<string, Known>(sites.map((site) => [site.source, { site, level: careSiteLevel(site.type) }]));
  return sites.map(({ source }) => {
    const line = ancestry(source, known);
    const levelled = line.filter(({ level }) => level !== null);
    const at = (wanted: CareSiteLevel) => levelled.find(({ level }) => level === wanted)?.site.source ?? null;
    return {
      source,
      kept: levelled[0]?.site.source ?? null,
      parent: levelled[1]?.site.source ?? null,
      group: at("group"),
      hospital: at("hospital"),
      unit: at("unit"),
    };
  });
}

/** The site, its parent, its parent's parent, up to the root. */
function ancestry(source: string, known: ReadonlyMap<string, Known>): readonly Known[] {
  const line: Known[] = [];
  const seen = new Set<string>();
  for (let here = known.get(source); here !== undefined && !seen.has(here.site.source); here = parentOf(here, known)) {
    seen.add(here.site.source);
    line.push(here);
  }
  return line;
}

function parentOf({ site }: Known, known: ReadonlyMap<string, Known>): Known | undefined {
  return site.parents
    .map((parent) => known.get(parent))
    .filter((parent) => parent !== undefined)
    .sort((a, b) => rank(b) - rank(a) || compareIds(a.site.source, b.site.source))[0];
}

// A level outside the contract lies, at AP-HP, between the department and the functional unit or below it.
function rank({ level }: Known): number {
  return level === null ? levels.length - 1.5 : levels.indexOf(level);
}

/** Numbers in their order, then texts. */
export function compareIds(a: string, b: string): number {
  const difference = a.length - b.length;
  if (/^\d+$/.test(a) && /^\d+$/.test(b) && difference !== 0) return difference;
  return a < b ? -1 : Number(a > b);
}
