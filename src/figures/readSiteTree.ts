import type { Engine } from "../engine/Engine.ts";
import type { Site, SiteTree } from "../perimeter/SiteTree.ts";

const shape = {
  care_site_id: "integer",
  care_site_name: "text",
  care_site_short_name: "text",
  parent_care_site_id: "integer",
  hospital_id: "integer",
  profile: "text",
  latitude: "number",
  longitude: "number",
} as const;

/** Reads the tree of an opened extract: at the hospital `hospital_id` is the site itself, below it the hospital above. */
export async function readSiteTree(engine: Engine): Promise<SiteTree> {
  const { length, columns } = await engine.query({
    sql: `SELECT ${Object.keys(shape).join(", ")} FROM care_site ORDER BY care_site_id`,
    shape,
  });
  const children = new Map<number, number[]>();
  for (let row = 0; row < length; row++) {
    const parent = columns.parent_care_site_id[row];
    if (parent != null) children.set(parent, [...(children.get(parent) ?? []), columns.care_site_id[row]!]);
  }
  const sites = new Map<number, Site>();
  for (let row = 0; row < length; row++) {
    const id = columns.care_site_id[row]!;
    const hospital = columns.hospital_id[row] ?? null;
    const parent = columns.parent_care_site_id[row] ?? null;
    const below = children.get(id) ?? [];
    sites.set(id, {
      id,
      name: columns.care_site_name[row] ?? String(id),
      code: columns.care_site_short_name[row] ?? String(id),
      level: levelOf(id, hospital, parent, below.length > 0),
      parent,
      children: below,
      hospital,
      profile: columns.profile[row] ?? null,
      latitude: columns.latitude[row] ?? null,
      longitude: columns.longitude[row] ?? null,
    });
  }
  const root =
    [...sites.values()].find(({ level }) => level === "all") ??
    [...sites.values()].find(({ parent }) => parent === null);
  return { root: root!.id, sites };
}

function levelOf(id: number, hospital: number | null, parent: number | null, hasChildren: boolean): Site["level"] {
  if (hospital === id) return "hospital";
  if (hospital === null) return parent === null ? "all" : "group";
  return hasChildren ? "department" : "unit";
}
