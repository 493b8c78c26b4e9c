import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { cautiousProportionLimits } from "./cautiousProportionLimits.ts";
import { checkProportion } from "./checkProportion.ts";
import { type FunnelClass, funnelClass } from "./funnelClass.ts";
import { milderFunnelClass } from "./milderFunnelClass.ts";
import { normalTail } from "./normalTail.ts";
import { type FunnelScore, type Overdispersion, overdispersion } from "./overdispersion.ts";
import { adjustedProportionFunnelLimits } from "./proportionFunnelLimits.ts";
import { proportionFunnelPValue } from "./proportionFunnelPValue.ts";
import { ratioFunnelClass } from "./ratioFunnelClass.ts";
import { adjustedRatioFunnelLimits } from "./ratioFunnelLimits.ts";
import { ratioFunnelPValue } from "./ratioFunnelPValue.ts";

/** A unit of a peer group, judged by its proportion, or by its numerator over the one its case mix lets expect. */
export interface FunnelUnit {
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number;
}

export interface StandardisedFunnelUnit extends FunnelUnit {
  readonly expected: number;
}

/** The units that are compared with each other: of one profile, over one period. */
export type PeerGroup =
  | { readonly kind: "proportion"; readonly units: readonly FunnelUnit[] }
  | { readonly kind: "ratio"; readonly units: readonly StandardisedFunnelUnit[] };

/** Where a unit falls. All but `id` null where it cannot be judged: nothing counted, nothing expected, or no peer to compare with. */
export interface FunnelPoint {
  readonly id: string;
  /** The denominator, or for a ratio the expected numerator: its place along the funnel. */
  readonly size: number;
  /** The proportion, or observed over expected; also where it cannot be judged for want of peers. */
  readonly value: number | null;
  /** Against the limits of sampling alone. */
  readonly plain: FunnelClass | null;
  /** Against limits widened by what differs between units; null where the funnel has none (`Funnel.widened`). */
  readonly adjusted: FunnelClass | null;
  /** The one to show: `adjusted` where there is one. */
  readonly shown: FunnelClass | null;
  /** How often sampling alone takes a unit as far from the target. */
  readonly pValue: number | null;
  /** How often sampling and, where limits are widened, what units differ by anyway do; and that adjusted for the number of units. */
  readonly shownPValue: number | null;
  readonly adjustedPValue: number | null;
  /** Among those with it, at most 5 % are expected to be there by chance. */
  readonly flagged: boolean;
}

export interface Funnel {
  readonly kind: PeerGroup["kind"];
  /** The proportion of all units together, or 1 for a ratio; null where nothing was counted. */
  readonly target: number | null;
  /** Null below two units that can be judged. */
  readonly overdispersion: Overdispersion | null;
  /** Limits are widened: units differ by more than sampling explains (phi > 1). */
  readonly widened: boolean;
  /** In the order of the units. */
  readonly points: readonly FunnelPoint[];
}

const FALSE_DISCOVERIES = 0.05;

/**
 * Judges the units of a peer group in a funnel: limits of PHE (95 % and 99.8 %), for proportions nowhere inside the exact ones, and where phi > 1 limits with the variance between
 * units by DerSimonian and Laird, on the scale that stabilises the variance (arcsine for proportions, square root for ratios),
 * z scores winsorised at 10 %. Adjusted limits are nowhere inside the plain ones. A proportion is judged beside peers only, since
 * alone it is its own target; a ratio also alone, since what is expected may come from elsewhere.
 *
 * Source: PHEindicatormethods 2.1.1, `phe_funnel_significance`; Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202;
 * Spiegelhalter et al. (2012), JRSS A 175, 1–47; Benjamini and Hochberg (1995), JRSS B 57, 289–300.
 *
 * @throws RangeError when a numerator is negative, above the denominator of a proportion, or a number is not finite.
 */
export function funnel(group: PeerGroup): Funnel {
  const { kind, target, judges } = group.kind === "proportion" ? ofProportions(group.units) : ofRatios(group.units);
  const spread = overdispersion(judges.flatMap(({ score }) => (score ? [score] : [])));
  const widened = spread !== null && spread.phi > 1;

  const shownPValues = judges.map(({ pValue, score }) =>
    pValue === null || score === null || !widened ? pValue : Math.max(pValue, spreadPValue(score, spread.tau2)),
  );
  const known = benjaminiHochberg(shownPValues.filter((p) => p !== null)).values();
  const adjustedPValues = shownPValues.map((p) => (p === null ? null : known.next().value!));

  const points = judges.map(({ id, size, value, plain, pValue, against }, i): FunnelPoint => {
    const adjusted = plain && widened ? milderFunnelClass(plain, against(spread.tau2)) : null;
    const q = adjustedPValues[i]!;
    return {
      id,
      size,
      value,
      plain,
      adjusted,
      pValue,
      shownPValue: shownPValues[i]!,
      shown: adjusted ?? plain,
      adjustedPValue: q,
      flagged: q !== null && q <= FALSE_DISCOVERIES,
    };
  });
  return { kind, target, overdispersion: spread, widened, points };
}

/** The two tails beyond a unit among units that differ with the variance `tau2`: those of the widened limits. */
function spreadPValue({ deviation, standardError }: FunnelScore, tau2: number): number {
  return 2 * normalTail(Math.abs(deviation) / Math.sqrt(standardError ** 2 + tau2));
}

/** A unit before it is known how much units differ. */
interface Judge {
  readonly id: string;
  readonly size: number;
  readonly value: number | null;
  readonly plain: FunnelClass | null;
  readonly pValue: number | null;
  readonly score: FunnelScore | null;
  readonly against: (tau2: number) => FunnelClass;
}

interface Judged {
  readonly kind: PeerGroup["kind"];
  readonly target: number | null;
  readonly judges: readonly Judge[];
}

const unjudged = { plain: null, pValue: null, score: null, against: (): FunnelClass => "not significant" };

function ofProportions(units: readonly FunnelUnit[]): Judged {
  units.forEach(checkProportion);
  const counted = units.filter(({ denominator }) => denominator > 0);
  const sum = (of: (unit: FunnelUnit) => number) => counted.reduce((all, unit) => all + of(unit), 0);
  // Rounding must not take the share of everything above 1.
  const target =
    counted.length === 0 ? null : Math.min(1, sum((unit) => unit.numerator) / sum((unit) => unit.denominator));
  const judges = units.map(({ id, numerator, denominator }): Judge => {
    const unit = { id, size: denominator, value: denominator > 0 ? numerator / denominator : null };
    const { value } = unit;
    if (value === null || target === null || counted.length < 2) return { ...unit, ...unjudged };
    return {
      ...unit,
      plain: funnelClass(value, cautiousProportionLimits(target, denominator)!),
      pValue: proportionFunnelPValue(numerator, denominator, target),
      score: {
        deviation: Math.asin(Math.sqrt(value)) - Math.asin(Math.sqrt(target)),
        standardError: 1 / (2 * Math.sqrt(denominator)),
      },
      against: (tau2) => funnelClass(value, adjustedProportionFunnelLimits(target, denominator, tau2)!),
    };
  });
  return { kind: "proportion", target, judges };
}

function ofRatios(units: readonly StandardisedFunnelUnit[]): Judged {
  const judges = units.map(({ id, numerator, expected }): Judge => {
    const plain = ratioFunnelClass(numerator, expected);
    if (plain === null) return { id, size: expected, value: null, ...unjudged };
    const value = numerator / expected;
    return {
      id,
      size: expected,
      value,
      plain,
      pValue: ratioFunnelPValue(numerator, expected),
      score: { deviation: Math.sqrt(value) - 1, standardError: 1 / (2 * Math.sqrt(expected)) },
      against: (tau2) => funnelClass(value, adjustedRatioFunnelLimits(expected, tau2)!),
    };
  });
  return { kind: "ratio", target: judges.some(({ value }) => value !== null) ? 1 : null, judges };
}
