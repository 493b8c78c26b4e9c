import fc from "fast-check";
import { expect, test } from "vitest";
import { messages as en } from "../locales/en/messages.ts";
import { messages as fr } from "../locales/fr/messages.ts";
import { type Sentence, translator } from "../locales/translate.ts";
import { formatAddress, parseAddress, type ReadAddress } from "./permalink.ts";
import { type ResolvedView, resolveView } from "./resolveView.ts";
import type { Site, SiteTree } from "./SiteTree.ts";
import { anyScreen } from "./testing/anyAddress.ts";
import { spoiltAddress } from "./testing/spoiltAddress.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [3], ...place },
  { id: 3, name: "Pitié-Salpêtrière", code: "PSL", level: "hospital", parent: 1, children: [], ...place },
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };
const extent = { from: "2023-11", to: "2026-10" };
const languages = [translator("fr", fr), translator("en", en)];

const read = (written: string) => {
  const query = written.indexOf("?");
  return query < 0 ? parseAddress(written, "") : parseAddress(written.slice(0, query), written.slice(query));
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What is wrong with what an address leads to; null where nothing is. */
function faultOf({ address }: ReadAddress, resolved: ResolvedView): string | null {
  const canonical = formatAddress(address);
  if (!same(read(canonical), { address, repairs: [] })) return `${canonical} does not say what was read`;
  if (!/^\/(?![/\\])[a-z0-9/-]*(\?|$)/.test(canonical)) return `${canonical} leaves the app`;
  for (const { site, from, to } of [resolved.view, resolved.against ?? resolved.view])
    if (!tree.sites.has(site) || extent.from > from || from > to || to > extent.to)
      return "the view is none of the extract";
  const settled = read(formatAddress(resolved.address)).address;
  if (!same(resolveView(settled, tree, extent), { ...resolved, address: settled, repairs: [] })) return "mended twice";
  return null;
}

test("ten thousand spoilt addresses of all screens give a view of the extract, and a word in both languages for all that was left out", () => {
  const screens = new Set<string>();
  const said = new Map<string, Sentence[]>();
  fc.assert(
    fc.property(spoiltAddress, (written) => {
      const given = read(written);
      const resolved = resolveView(given.address, tree, extent);
      const fault = faultOf(given, resolved);
      if (fault) throw new Error(fault);
      screens.add(given.address.screen.name);
      for (const repair of [...given.repairs, ...resolved.repairs])
        said.set(repair.id, [...(said.get(repair.id) ?? []).slice(-40), repair]);
    }),
    { numRuns: 10_000 },
  );
  expect([...screens].toSorted()).toEqual(Object.keys(anyScreen).toSorted());
  expect([...said.keys()].toSorted()).toEqual(Object.keys(fr.frame).flatMap(repairOf).toSorted());
  for (const { id, values } of [...said.values()].flat())
    for (const t of languages) expect(t(id, values)).toMatch(/^.{20,400}$/su);
});

const repairOf = (key: string) => (key.startsWith("repair.") ? [`frame.${key}`] : []);
