import outline from "./ileDeFrance.json";

/** A site on the map, in degrees (WGS 84). */
export interface MappedSite {
  readonly site: number;
  readonly latitude: number;
  readonly longitude: number;
  /** Units that its size stands for; null where they are not shown. */
  readonly units: number | null;
}

export interface PlacedSite {
  readonly site: number;
  readonly x: number;
  readonly y: number;
  /** Radius: the area stands for the units. */
  readonly radius: number;
}

export interface SiteMapGeometry {
  readonly height: number;
  /** Outline of the departments as paths, cut off by the picture. */
  readonly land: readonly string[];
  /** Largest first, so that a small one lies on top. */
  readonly sites: readonly PlacedSite[];
  /** Around the places shown elsewhere. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** Pixels of so many kilometres, for the scale. */
  readonly kilometres: { readonly count: number; readonly width: number };
}

const largest = 18;
const smallest = 4;
const margin = 34;
/** Kilometres in a degree of latitude. */
const degree = 111.2;

/**
 * Sites in a picture of this width: an equirectangular projection true to scale at their middle, fitted to them and to the places `also`
 * shown elsewhere, which are framed. `most` are the units of the largest point. The outline is that of Île-de-France, drawn where all lie
 * in it.
 */
export function siteMapGeometry(
  sites: readonly MappedSite[],
  also: readonly MappedSite[],
  most: number,
  width: number,
  tallest: number,
): SiteMapGeometry {
  const all = [...sites, ...also];
  const [west, east] = extent(all.map(({ longitude }) => longitude));
  const [south, north] = extent(all.map(({ latitude }) => latitude));
  const flat = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const inner = width - 2 * margin;
  // A single site, or several at one place, are shown with some kilometres around.
  const across = Math.max((east - west) * flat, 0.1);
  const down = Math.max(north - south, 0.05);
  const scale = Math.min(inner / across, (tallest - 2 * margin) / down);
  const height = Math.round(down * scale + 2 * margin);
  const [left, top] = [(width - (east - west) * flat * scale) / 2, (height - (north - south) * scale) / 2];
  const x = (longitude: number) => round(left + (longitude - west) * flat * scale);
  const y = (latitude: number) => round(top + (north - latitude) * scale);
  const [fromX, toX] = extent(also.map(({ longitude }) => x(longitude)));
  const [fromY, toY] = extent(also.map(({ latitude }) => y(latitude)));
  const count = [50, 20, 10, 5, 2, 1].find((km) => (km / degree) * scale <= width / 4) ?? 1;
  return {
    height,
    land: all.every(({ latitude, longitude }) => isInside(longitude, latitude))
      ? outline.rings.map((ring) => `M${ring.map(([lon, lat]) => `${x(lon!)},${y(lat!)}`).join("L")}Z`)
      : [],
    sites: sites
      .map(({ site, latitude, longitude, units }) => ({
        site,
        x: x(longitude),
        y: y(latitude),
        radius: units === null ? smallest : round(Math.max(smallest, largest * Math.sqrt(units / most))),
      }))
      .toSorted((a, b) => b.radius - a.radius),
    frame:
      also.length > 0
        ? { x: fromX - 6, y: fromY - 6, width: round(toX - fromX + 12), height: round(toY - fromY + 12) }
        : null,
    kilometres: { count, width: round((count / degree) * scale) },
  };
}

const lands = {
  lon: extent(outline.rings.flat().map(([lon]) => lon!)),
  lat: extent(outline.rings.flat().map(([, lat]) => lat!)),
};

function isInside(longitude: number, latitude: number): boolean {
  const { lon, lat } = lands;
  return longitude >= lon[0] && longitude <= lon[1] && latitude >= lat[0] && latitude <= lat[1];
}

function extent(values: readonly number[]): readonly [least: number, greatest: number] {
  return [Math.min(...values), Math.max(...values)];
}

const round = (value: number) => Math.round(value * 10) / 10;
