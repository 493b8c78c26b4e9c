import type { Funnel } from "../../statistics/funnel.ts";
import type { Apart, ComparedHospital, Comparison } from "./Comparison.ts";

/** Where one hospital stands among its peers. */
export type Standing =
  | {
      readonly state: "judged";
      readonly hospital: ComparedHospital;
      readonly funnel: Funnel;
      /**
       * The level (0–1) that its peers let expect of it: theirs all together, its own included, or with the rates of each stratum at
       * its own patients. Null where they counted nothing.
       */
      readonly expected: number | null;
      /** Its share less `expected`. */
      readonly distance: number | null;
      /** Hospitals judged, itself included. */
      readonly peers: number;
    }
  | { readonly state: "apart"; readonly why: Apart["why"] }
  /** Too few hospitals of its profile have anything to compare. */
  | { readonly state: "too few"; readonly peers: number };

/** Finds a hospital in a comparison; null where it is in none. */
export function standingOf(comparison: Comparison | null, site: number): Standing | null {
  const group = comparison?.peers.find(({ sites }) => sites.includes(site));
  if (!group) return null;
  const apart = group.apart.find((one) => one.site === site);
  if (apart) return { state: "apart", why: apart.why };
  const { judged } = group;
  const hospital = judged?.hospitals.find((one) => one.site === site);
  if (!judged || !hospital) return { state: "too few", peers: group.sites.length - group.apart.length };
  const { funnel } = judged;
  const expected = funnel.kind === "ratio" ? hospital.point.size / hospital.denominator : funnel.target;
  return {
    state: "judged",
    hospital,
    funnel,
    expected,
    distance: expected === null ? null : hospital.numerator / hospital.denominator - expected,
    peers: judged.hospitals.length,
  };
}
