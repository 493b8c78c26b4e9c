import { expect, test } from "vitest";
import type { Site } from "../perimeter/SiteTree.ts";
import { declaredBreaks } from "./declaredBreaks.ts";

const site = (id: number, name: string, parent: number | null, children: readonly number[]): [number, Site] => [
  id,
  {
    id,
    name,
    code: name,
    level: "group",
    parent,
    children,
    hospital: null,
    profile: null,
    latitude: null,
    longitude: null,
  },
];
const tree = {
  root: 1,
  sites: new Map([
    site(1, "AP-HP", null, [2, 3]),
    site(2, "Sorbonne", 1, [4]),
    site(3, "Nord", 1, []),
    site(4, "Saint-Antoine", 2, []),
  ]),
};
const template = { date: "2026-04-01", careSite: 4, indicators: ["letters"], reason: "Nouveau modèle" };
const everywhere = { date: "2025-01-15", reason: "Nouveau logiciel" };
const seenFrom = (id: number) => declaredBreaks([template, everywhere], tree, id);

test("a break declared for a site begins a phase there, and not above it", () => {
  expect(seenFrom(4).here).toEqual([template, everywhere]);
  expect(seenFrom(1).here).toEqual([everywhere]);
});

test("a break declared for a site is told at every site above, for the indicators that it names", () => {
  const told = [{ site: "Saint-Antoine", date: "2026-04-01", reason: "Nouveau modèle" }];
  expect([1, 2].map((id) => seenFrom(id).below("letters"))).toEqual([told, told]);
  expect(seenFrom(1).below("others")).toEqual([]);
});

test("a break declared elsewhere is not told", () => {
  expect(seenFrom(3).below("letters")).toEqual([]);
  expect(seenFrom(4).below("letters")).toEqual([]);
});
