import type { SplitBy } from "../../src/cube/Question.ts";
import type { Site } from "../../src/perimeter/SiteTree.ts";
import { grains, type Grain } from "../../src/perimeter/View.ts";

/** What `--by` lists: at most one level of sites, at most one grain of time, any other breakdown. */
export interface Breakdown {
  readonly level: Site["level"] | null;
  readonly grain: Grain | null;
  readonly splits: readonly SplitBy[];
}

/** What a command line asks of an extract, before the extract is known. Days are `YYYY-MM-DD`. */
export interface FiguresAsked {
  /** Empty: the whole catalogue. */
  readonly indicators: readonly string[];
  readonly breakdown: Breakdown;
  /** Code of a site; null for the whole extract. */
  readonly site: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly unprotected: boolean;
  /** Folder of an earlier extract to compare with; null where none was given. */
  readonly since: string | null;
}

const levels: readonly Site["level"][] = ["all", "group", "hospital", "department", "unit"];
const splits: Readonly<Record<string, SplitBy>> = {
  sex: "sex",
  age: "age_band",
  age_band: "age_band",
  visit: "visit_type",
  visit_type: "visit_type",
  stay: "stay_type",
  stay_type: "stay_type",
};

/** Reads `hospital,month,sex`; null when a word is unknown or when two say the same kind of thing. */
export function readBreakdown(list: string): Breakdown | null {
  const words = list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const level = words.filter((word): word is Site["level"] => (levels as readonly string[]).includes(word));
  const grain = words.filter((word): word is Grain => (grains as readonly string[]).includes(word));
  const others = words.flatMap((word) => (Object.hasOwn(splits, word) ? [splits[word] as SplitBy] : []));
  const understood = level.length + grain.length + others.length === words.length;
  if (!understood || level.length > 1 || grain.length > 1 || new Set(others).size < others.length) return null;
  return { level: level[0] ?? null, grain: grain[0] ?? null, splits: others };
}

/** First or last day of `2026-03` or `2026-03-15`; null for anything else. */
export function readDay(text: string, end: boolean): string | null {
  const day = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? lastOrFirst(text, end) : text;
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
    ? day
    : null;
}

function lastOrFirst(month: string, end: boolean): string {
  if (!end) return `${month}-01`;
  const [year = 0, at = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
}
