/** Levels of sites at which counts are published; `all` is the root. */
const levels = ["all", "group", "hospital", "department", "unit"] as const;

/** Columns of `indicator_cube` that a grain may split by. */
export const publishedSplits = ["sex", "age_band", "visit_type", "stay_type", "condition", "nlp_version"] as const;
export type PublishedSplit = (typeof publishedSplits)[number];

/** A grain at which counts are published, by month: `month × hospital × sex`. */
export interface PublishedGrain {
  /** As the descriptor and the rows write it. */
  readonly name: string;
  readonly level: (typeof levels)[number];
  readonly splits: readonly PublishedSplit[];
}

/** Of an extract that holds counts and no records: the grains of each indicator, by its id. */
export type Published = ReadonlyMap<string, readonly PublishedGrain[]>;

/** Reads the name of a grain; null for one that is not by month and by a level of sites, or splits by something else or twice. */
export function parseGrain(name: string): PublishedGrain | null {
  const [period, place, ...others] = name.split("×").map((word) => word.trim());
  const level = levels.find((one) => one === place);
  const splits = others.flatMap((other) => publishedSplits.find((one) => one === other) ?? []);
  if (period !== "month" || !level || splits.length < others.length || new Set(splits).size < splits.length)
    return null;
  return { name, level, splits };
}
