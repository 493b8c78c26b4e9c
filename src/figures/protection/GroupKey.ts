import type { CellKey } from "../CellKey.ts";

/** A group of a place in a period; period null where a window is one. */
export interface GroupKey extends Pick<CellKey, "period" | "splits"> {
  readonly site: number;
}

/** One text for each group, to look it up by. */
export const groupName = ({ period, site, splits }: GroupKey) => `${period ?? ""}|${site}|${JSON.stringify(splits)}`;
