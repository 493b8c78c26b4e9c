import { expectedNumerator, type ReferenceStratum } from "./indirectlyStandardisedRate.ts";

/** What a unit counted in one stratum, of age band × sex × kind of stay for one; a unit may have several of the same stratum. */
export interface StratumCount {
  readonly unit: string;
  readonly stratum: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** A unit's own counts over all strata, and the numerator that its peers' rates would have given it. */
export interface ExpectedOfUnit {
  readonly numerator: number;
  readonly denominator: number;
  readonly expected: number;
}

/**
 * The expected numerators of the units of a peer group by indirect standardisation: in each stratum the rate of the whole group, the
 * unit included, times the unit's denominator. Together as many are expected as were observed. By unit, in the order of first mention.
 *
 * A stratum whose only units are one unit's says nothing about it: there it is expected what was observed.
 *
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, chapter 2.
 *
 * @throws RangeError unless 0 ≤ numerator and 0 ≤ denominator, finite, with no numerator where the denominator is 0.
 */
export function expectedFromStrata(counts: readonly StratumCount[]): ReadonlyMap<string, ExpectedOfUnit> {
  const peers = new Map<string, { numerator: number; denominator: number }>();
  const units = new Map<string, StratumCount[]>();
  for (const count of counts) {
    const { unit, stratum, numerator, denominator } = count;
    const sound = numerator >= 0 && denominator >= 0 && Number.isFinite(numerator) && Number.isFinite(denominator);
    if (!sound || (denominator === 0 && numerator > 0)) {
      throw new RangeError(`A stratum cannot have ${numerator} of ${denominator}`);
    }
    const all = peers.get(stratum) ?? { numerator: 0, denominator: 0 };
    peers.set(stratum, { numerator: all.numerator + numerator, denominator: all.denominator + denominator });
    units.set(unit, [...(units.get(unit) ?? []), count]);
  }
  return new Map([...units].map(([unit, own]) => [unit, expectedOf(own, peers)]));
}

function expectedOf(
  own: readonly StratumCount[],
  peers: ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }>,
): ExpectedOfUnit {
  const strata = own.map(({ stratum, denominator }): ReferenceStratum => {
    const { numerator, denominator: of } = peers.get(stratum)!;
    return { denominator, referenceNumerator: numerator, referenceDenominator: of };
  });
  return {
    numerator: own.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: own.reduce((sum, { denominator }) => sum + denominator, 0),
    // Never null: a stratum where the unit has a denominator has one in the group.
    expected: expectedNumerator(strata)!,
  };
}
