import type { Engine } from "../../src/engine/Engine.ts";
import { createFigureService } from "../../src/figures/createFigureService.ts";
import type { Figure } from "../../src/figures/Figure.ts";
import type { FigureService } from "../../src/figures/FigureService.ts";
import { randomFigures } from "../../src/figures/testing/randomFigures.ts";
import { catalogue } from "../../src/indicators/catalogue/catalogue.ts";
import { columnSuffix, familyId } from "../../src/indicators/compile/Family.ts";
import type { Grain, View } from "../../src/perimeter/View.ts";

export const k = 11;

/** A store of records whose screens an adversary opens; whoever opens it closes its engine. */
export async function openScreens() {
  const source = await randomFigures({ seed: 2, stays: 12_000, k });
  // All are peers.
  const sites = new Map([...source.tree.sites].map(([id, site]) => [id, { ...site, profile: "MCO" }]));
  const service = createFigureService({ ...source, tree: { ...source.tree, sites } });
  return { source, service, engine: source.engine };
}

/** Hidden counts that are attacked, and the narrowest interval that linear programs left of one. */
export class Adversary {
  counts = 0;
  narrowest = Infinity;

  judged({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
    this.counts += 1;
    this.narrowest = Math.min(this.narrowest, upper - lower);
    return upper - lower > k - 1e-6;
  }

  told(of: string): string {
    return `adversary: ${this.counts} hidden counts of ${of}, the narrowest interval ${(this.narrowest / k).toFixed(2)} times k`;
  }
}

export const view = (site: number, grain: Grain, filters: View["filters"] = {}): View => ({
  site,
  from: "2024-01",
  to: "2024-11",
  grain,
  filters,
});

/** Every place of the tree but some, and below each that has any what is in none of its places, which no screen shows. */
export function placesOf(
  { tree }: Pick<FigureService, "tree">,
  isLeftOut: (site: number) => boolean = () => false,
): readonly { readonly site: number | null; readonly parent: number | null }[] {
  const rows: { site: number | null; parent: number | null }[] = [];
  const add = (site: number, parent: number | null): void => {
    const at = rows.push({ site, parent }) - 1;
    const children = tree.sites.get(site)!.children.filter((child) => !isLeftOut(child));
    for (const child of children) add(child, at);
    if (children.length > 0) rows.push({ site: null, parent: at });
  };
  add(tree.root, null);
  return rows;
}

/** What is seen of each count of a figure: null where nothing is. */
export function seen(figure: Figure | undefined): { denominator: number | null; numerator: number | null } {
  if (!figure || figure.state === "hidden") return { denominator: null, numerator: null };
  return figure.state === "final" || figure.state === "provisional" ? figure : { denominator: 0, numerator: 0 };
}

/** Units of the denominator and the numerator of every site, or of each of its groups (`site group`), from the records. */
export async function counted(
  engine: Engine,
  id: string,
  where: string,
  by: string | null = null,
): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const indicator = catalogue.find((one) => one.id === id)!;
  const x = columnSuffix(id);
  const { columns } = await engine.query({
    sql: `SELECT concat_ws(' ', s.site${by ? `, ${by}` : ""}) AS name, CAST(sum(CAST(den_${x} AS INTEGER)) AS INTEGER) AS d, CAST(sum(CAST(num_${x} AS INTEGER)) AS INTEGER) AS n
      FROM unit_${familyId(indicator)} u JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site WHERE ${where} GROUP BY 1`,
    shape: { name: "text", d: "integer", n: "integer" },
  });
  return new Map(columns.name.map((name, row) => [name!, [columns.d[row]!, columns.n[row]!]]));
}

/** The counts of a figure that secrecy protects. */
export const sidesOf = ({ disclosure }: (typeof catalogue)[number]): readonly ((d: number, n: number) => number)[] =>
  disclosure === "process" ? [(d) => d] : [(_, n) => n, (d, n) => d - n];

export function isAbove(rows: readonly { readonly parent: number | null }[], above: number, at: number): boolean {
  return above === at || (rows[at]!.parent !== null && isAbove(rows, above, rows[at]!.parent));
}
