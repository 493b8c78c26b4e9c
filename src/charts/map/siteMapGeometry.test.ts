import fc from "fast-check";
import { expect, it } from "vitest";
import { coreOf } from "./coreOf.ts";
import { siteMapGeometry } from "./siteMapGeometry.ts";

const paris = {
  latitude: fc.double({ min: 48.5, max: 49.1, noNaN: true }),
  longitude: fc.double({ min: 1.6, max: 3, noNaN: true }),
};
const someSites = fc
  .array(fc.record({ ...paris, units: fc.option(fc.integer({ min: 0, max: 5000 })) }), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((one, site) => ({ ...one, site })));

it("keeps every site inside the picture, north up and east to the right, larger where more units are", () => {
  fc.assert(
    fc.property(someSites, fc.integer({ min: 240, max: 1200 }), (sites, width) => {
      const { sites: placed, height } = siteMapGeometry(sites, [], 5000, width, 560);
      expect(height).toBeLessThanOrEqual(561);
      for (const { x, y } of placed) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      const at = (site: number) => placed.find((one) => one.site === site)!;
      for (const one of sites.slice(1)) {
        const first = sites[0]!;
        expect((at(one.site).y - at(first.site).y) * (one.latitude - first.latitude)).toBeLessThanOrEqual(1e-9);
        expect((at(one.site).x - at(first.site).x) * (one.longitude - first.longitude)).toBeGreaterThanOrEqual(-1e-9);
        if ((one.units ?? 0) > (first.units ?? 0))
          expect(at(one.site).radius).toBeGreaterThanOrEqual(at(first.site).radius);
      }
    }),
  );
});

it("draws the land only around sites that lie in it", () => {
  const site = { site: 1, units: 10 };
  expect(
    siteMapGeometry([{ ...site, latitude: 48.84, longitude: 2.36 }], [], 10, 600, 560).land.length,
  ).toBeGreaterThan(0);
  expect(siteMapGeometry([{ ...site, latitude: 45.76, longitude: 4.84 }], [], 10, 600, 560).land).toEqual([]);
});

it("gives the crowd around the middle a map of its own, which the map of the others frames", () => {
  const near = Array.from({ length: 6 }, (_, site) => ({
    site,
    latitude: 48.84 + site / 100,
    longitude: 2.36,
    units: 1,
  }));
  const far = { site: 9, latitude: 49.08, longitude: 1.62, units: 1 };
  const { core, beyond } = coreOf([...near, far]);
  expect(core).toEqual(near);
  expect(beyond).toEqual([far]);
  expect(coreOf([far, ...near.slice(0, 2)]).beyond).toEqual([]);
  const { frame, sites, height } = siteMapGeometry(beyond, core, 1, 400, 400);
  expect(sites.map(({ site }) => site)).toEqual([9]);
  expect(frame!.x).toBeGreaterThan(sites[0]!.x);
  expect(frame!.y + frame!.height).toBeLessThanOrEqual(height);
});
