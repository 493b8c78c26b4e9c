import fc from "fast-check";
import { expect, it } from "vitest";
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
      const { sites: placed, height } = siteMapGeometry(sites, width, 560);
      expect(height).toBeLessThanOrEqual(561);
      for (const { x, y } of placed) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      const at = (site: number) => placed.find((one) => one.site === site)!;
      for (const one of sites.slice(1)) {
        const first = sites[0]!;
        expect((at(one.site).y - at(first.site).y) * (one.latitude - first.latitude)).toBeLessThanOrEqual(1e-9);
        expect((at(one.site).x - at(first.site).x) * (one.longitude - first.longitude)).toBeGreaterThanOrEqual(-1e-9);
        if ((one.units ?? 0) > (first.units ?? 0)) expect(at(one.site).r).toBeGreaterThanOrEqual(at(first.site).r);
      }
    }),
  );
});

it("draws the land only around sites that lie in it", () => {
  const site = { site: 1, units: 10 };
  expect(siteMapGeometry([{ ...site, latitude: 48.84, longitude: 2.36 }], 600, 560).land.length).toBeGreaterThan(0);
  expect(siteMapGeometry([{ ...site, latitude: 45.76, longitude: 4.84 }], 600, 560).land).toEqual([]);
});
