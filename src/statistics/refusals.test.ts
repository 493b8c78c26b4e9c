import { describe, expect, test } from "vitest";
import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { betaQuantile } from "./betaQuantile.ts";
import { betaTails } from "./betaTails.ts";
import { byarInterval } from "./byarInterval.ts";
import type { ChartPoint } from "./chartPoint.ts";
import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
import { controlChart } from "./controlChart.ts";
import { countMasses } from "./countMasses.ts";
import { countQuantile } from "./countQuantile.ts";
import { countTail } from "./countTail.ts";
import { pooledRate } from "./countedPoint.ts";
import { directlyStandardisedRate } from "./directlyStandardisedRate.ts";
import { earsThreshold } from "./earsThreshold.ts";
import { exactPoissonInterval } from "./exactPoissonInterval.ts";
import { exceedanceScore } from "./exceedanceScore.ts";
import { expectedFromStrata } from "./expectedFromStrata.ts";
import { farringtonFit } from "./farringtonFit.ts";
import { farringtonThreshold } from "./farringtonThreshold.ts";
import { funnel } from "./funnel.ts";
import { funnelCurves } from "./funnelCurves.ts";
import { gammaQuantile } from "./gammaQuantile.ts";
import { gammaTails } from "./gammaTails.ts";
import { groupBasis } from "./groupBasis.ts";
import { expectedNumerator } from "./indirectlyStandardisedRate.ts";
import { zOfLevel } from "./intervalLevel.ts";
import { kaplanMeier } from "./kaplanMeier.ts";
import { langReiczigel } from "./langReiczigel.ts";
import { meanInterval } from "./meanInterval.ts";
import { moverDifference } from "./moverDifference.ts";
import { moverSum } from "./moverSum.ts";
import { normalTail } from "./normalTail.ts";
import { noufailyThreshold } from "./noufailyThreshold.ts";
import { overdispersion } from "./overdispersion.ts";
import { pChartLimits } from "./pChartLimits.ts";
import { adjustedProportionFunnelLimits, proportionFunnelLimits } from "./proportionFunnelLimits.ts";
import { proportionFunnelPValue } from "./proportionFunnelPValue.ts";
import { quasiPoissonTrend } from "./quasiPoissonTrend.ts";
import { rateInterval } from "./rateInterval.ts";
import { ratioFunnelClass } from "./ratioFunnelClass.ts";
import { adjustedRatioFunnelLimits } from "./ratioFunnelLimits.ts";
import { ratioFunnelPValue } from "./ratioFunnelPValue.ts";
import { roganGladen } from "./roganGladen.ts";
import { sortedQuantile } from "./sortedQuantile.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";
import { stepFit } from "./stepFit.ts";
import { studentQuantile } from "./studentQuantile.ts";
import { studentTail } from "./studentTail.ts";
import { wilsonInterval } from "./wilsonInterval.ts";
import { xmrLimits } from "./xmrLimits.ts";

type Refusal = readonly [message: string, call: () => unknown];

/** One function given several wrong arguments, and how it refuses each. */
function refusals<A extends unknown[]>(
  call: (...given: A) => unknown,
  reason: (...given: A) => string,
  wrong: A[],
): Refusal[] {
  return wrong.map((given) => [reason(...given), () => call(...given)]);
}

const huge = Number.MAX_VALUE;

const tails: Refusal[] = [
  ...refusals(betaTails, (a, b, x) => `A beta tail needs shapes > 0 and 0 ≤ x ≤ 1, not ${a}, ${b} and ${x}`, [
    [0, 1, 0.5],
    [1, 0, 0.5],
    [Infinity, 1, 0.5],
    [huge, huge, 0.5],
    [1, 1, -1e-9],
    [1, 1, 1.001],
  ]),
  ...refusals(
    betaQuantile,
    (a, b, _, p) => `A beta quantile needs shapes > 0 and a tail in (0, 0.5], not ${a}, ${b} and ${p}`,
    [
      [0, 1, "lower", 0.1],
      [1, 0, "upper", 0.1],
      [1, NaN, "lower", 0.1],
      [huge, huge, "lower", 0.1],
      [1, 1, "lower", 0],
      [1, 1, "lower", 0.6],
    ],
  ),
  ...refusals(gammaTails, (shape, x) => `A gamma tail needs a shape > 0 and x ≥ 0, not ${shape} at ${x}`, [
    [0, 1],
    [1, -1e-9],
    [Infinity, 1],
    [1, Infinity],
  ]),
  ...refusals(
    gammaQuantile,
    (shape, _, p) => `A gamma quantile needs a shape > 0 and a tail in (0, 0.5], not ${shape} and ${p}`,
    [
      [0, "lower", 0.1],
      [Infinity, "lower", 0.1],
      [1, "upper", 0],
      [1, "upper", 0.6],
    ],
  ),
  ...refusals(studentTail, (t, df) => `Student's tail needs t ≥ 0 and degrees > 0, not t = ${t} with ${df} degrees`, [
    [-1e-9, 3],
    [1, 0],
    [1, Infinity],
  ]),
  ...refusals(
    studentQuantile,
    (p, df) => `Student's quantile needs 0 < p < 1 and degrees > 0, not p = ${p} with ${df} degrees`,
    [
      [0, 3],
      [1, 3],
      [0.1, 0],
    ],
  ),
  ...refusals(standardNormalQuantile, (p) => `A probability lies in [0, 1], not ${p}`, [[-1e-9], [1.001], [NaN]]),
  ...refusals(normalTail, () => "A normal tail needs a number", [[NaN]]),
  ...refusals(
    sortedQuantile,
    ({ length }, p) => `A quantile needs values and a share in [0, 1], not ${p} of ${length}`,
    [
      [[], 0.5],
      [[1], -0.1],
      [[1], 1.1],
    ],
  ),
  ...refusals(benjaminiHochberg, (p) => `A p-value lies in [0, 1], not ${p[1]}`, [[[0.1, -0.1]], [[0.1, 1.1]]]),
];

const intervals: Refusal[] = [
  ...refusals(wilsonInterval, (x, n) => `A proportion needs 0 ≤ numerator ≤ denominator, not ${x} of ${n}`, [
    [-1, 2],
    [3, 2],
    [1, Infinity],
  ]),
  ["A proportion needs 0 ≤ numerator ≤ denominator, not 3 of 2", () => clopperPearsonInterval(3, 2)],
  ...refusals(
    zOfLevel,
    (level) => `An interval needs a confidence inside (0, 1) or a positive z, not ${JSON.stringify(level)}`,
    [[{ z: 0 }], [{ z: Infinity }], [{ confidence: 0 }], [{ confidence: 1 }]],
  ),
  ...refusals(byarInterval, (count) => `A count of events is 0 or more, not ${count}`, [[-1], [Infinity]]),
  ...refusals(exactPoissonInterval, (count) => `A count of events is 0 or more, not ${count}`, [[-1], [Infinity]]),
  ...refusals(rateInterval, (_, units) => `A rate needs a denominator of 0 or more, not ${units}`, [
    [1, -1],
    [1, Infinity],
  ]),
  ...refusals(
    meanInterval,
    (sum, squares, n) => `A mean needs finite sums and a whole n ≥ 0, not n = ${n}, sums ${sum} and ${squares}`,
    [
      [1, 1, 1.5],
      [1, 1, -1],
      [Infinity, 1, 2],
      [1, NaN, 2],
    ],
  ),
  ...refusals(meanInterval, (_sum, _squares, _n, confidence) => `A confidence lies inside (0, 1), not ${confidence}`, [
    [1, 1, 2, 0],
    [1, 1, 2, 1],
  ]),
  ...refusals(
    moverDifference,
    (_, { value, lower, upper }) => `A difference needs finite estimates, not ${value} (${lower} to ${upper})`,
    [
      [
        { value: 1, lower: 0, upper: 2 },
        { value: 1, lower: -Infinity, upper: 2 },
      ],
    ],
  ),
  ...refusals(
    moverSum,
    ([, term]) =>
      `A sum needs weights ≥ 0 and finite estimates, not ${term!.weight} times ${term!.value} (${term!.lower} to ${term!.upper})`,
    [
      [
        [
          { weight: 1, value: 1, lower: 0, upper: 2 },
          { weight: -1, value: 1, lower: 0, upper: 2 },
        ],
      ],
      [
        [
          { weight: 1, value: 1, lower: 0, upper: 2 },
          { weight: 1, value: 1, lower: 0, upper: Infinity },
        ],
      ],
    ],
  ),
  ...refusals(roganGladen, (ap, se, sp) => `Shares lie in [0, 1], not ${ap}, ${se} and ${sp}`, [
    [-0.1, 0.9, 0.9],
    [0.1, 1.1, 0.9],
    [0.1, 0.9, NaN],
  ]),
  ...(
    [
      [0, -1],
      [3, 2],
    ] as const
  ).map(([numerator, denominator]): Refusal => [
    `A proportion needs 0 ≤ numerator ≤ denominator, not ${numerator} of ${denominator}`,
    () => langReiczigel({ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 2 }, { numerator, denominator }),
  ]),
  ...refusals(kaplanMeier, () => "Delay counts need events and censored units for the same days, none negative", [
    [{ events: [1], censored: [], beyond: 0 }],
    [{ events: [-1], censored: [0], beyond: 0 }],
    [{ events: [1], censored: [-1], beyond: 0 }],
    [{ events: [1], censored: [0], beyond: -1 }],
    [{ events: [1], censored: [0], beyond: Infinity }],
  ]),
];

const charts: Refusal[] = [
  ...refusals(xmrLimits, (values) => `A value of a chart is a number, not ${values[1]}`, [[[1, Infinity]], [[1, NaN]]]),
  ...refusals(pooledRate, ([, point]) => `An attribute chart cannot use ${point!.numerator} of ${point!.denominator}`, [
    [[null, { numerator: 0, denominator: 0 }]],
    [[null, { numerator: -1, denominator: 1 }]],
    [[null, { numerator: Infinity, denominator: 1 }]],
    [[null, { numerator: 1, denominator: Infinity }]],
  ]),
  ["A proportion cannot be 3 of 2", () => pChartLimits([null, { numerator: 3, denominator: 2 }])],
  ...[[3, 3], [5, 4], [9], [-1], [1.5]].map((phaseStarts): Refusal => [
    `Phase starts must rise within 9 points, not ${phaseStarts.join(", ")}`,
    () =>
      controlChart({
        points: Array.from({ length: 9 }, () => ({ value: 1, enters: true })),
        phaseStarts,
        kind: "XmR",
        direction: "lower",
      }),
  ]),
  ...[{ numerator: 1 }, { denominator: 2 }, { numerator: 1, denominator: 3 }].map((counts): Refusal => {
    const point: ChartPoint = { value: 0.5, enters: true, ...counts };
    return [
      `A p′ or u′ point needs value = numerator / denominator, not ${JSON.stringify(point)}`,
      () => controlChart({ points: [point], phaseStarts: [], kind: "u′", direction: "lower" }),
    ];
  }),
];

const some = { id: "A", numerator: 1, denominator: 2 };
const funnels: Refusal[] = [
  [
    "A proportion needs 0 ≤ numerator ≤ denominator, not 3 of 2",
    () => funnel({ kind: "proportion", units: [some, { ...some, numerator: 3 }] }),
  ],
  ...refusals(
    proportionFunnelLimits,
    (target, n) => `A funnel needs a target in [0, 1] and a denominator ≥ 0, not ${target} and ${n}`,
    [
      [-0.1, 1],
      [1.1, 1],
      [0.5, -1],
      [0.5, Infinity],
    ],
  ),
  ...refusals(
    adjustedProportionFunnelLimits,
    (target, n) => `A funnel needs a target in [0, 1] and a denominator ≥ 0, not ${target} and ${n}`,
    [[0.5, -1, 0]],
  ),
  ...refusals(adjustedProportionFunnelLimits, (_target, _n, tau2) => `A variance is 0 or more, not ${tau2}`, [
    [0.5, 1, -1],
  ]),
  ...refusals(
    adjustedRatioFunnelLimits,
    (expected, tau2) =>
      `A funnel of ratios needs an expected count ≥ 0 and a variance ≥ 0, not ${expected} and ${tau2}`,
    [
      [-1, 0],
      [Infinity, 0],
      [1, -1],
    ],
  ),
  ...refusals(ratioFunnelClass, (_, expected) => `An expected count is ≥ 0, not ${expected}`, [
    [1, -1],
    [1, Infinity],
  ]),
  ...refusals(ratioFunnelPValue, (observed, expected) => `Counts are 0 or more, not ${observed} and ${expected}`, [
    [-1, 1],
    [1, -1],
    [Infinity, 1],
    [1, Infinity],
  ]),
  ["A proportion needs 0 ≤ numerator ≤ denominator, not 3 of 2", () => proportionFunnelPValue(3, 2, 0.5)],
  ...refusals(proportionFunnelPValue, (_x, _n, target) => `The target of a proportion lies in [0, 1], not ${target}`, [
    [1, 2, -0.1],
    [1, 2, 1.1],
  ]),
  ...refusals(
    overdispersion,
    () => "Overdispersion needs finite deviations, positive standard errors and a trim in [0, 0.5)",
    [[[{ deviation: 1, standardError: 0 }]], [[{ deviation: Infinity, standardError: 1 }]], [[], -0.1], [[], 0.5]],
  ),
  ...refusals(funnelCurves, (_, from, to) => `No funnel goes from ${from} to ${to}`, [
    [funnel({ kind: "ratio", units: [] }), 0, 1],
    [funnel({ kind: "ratio", units: [] }), 1, 1],
    [funnel({ kind: "ratio", units: [] }), 1, Infinity],
  ]),
  ...refusals(expectedNumerator, ([, one]) => `A stratum cannot have ${Object.values(one!).join(", ")}`, [
    [
      [
        { denominator: 1, referenceNumerator: 1, referenceDenominator: 1 },
        { denominator: -1, referenceNumerator: 1, referenceDenominator: 1 },
      ],
    ],
    [
      [
        { denominator: 1, referenceNumerator: 1, referenceDenominator: 1 },
        { denominator: 1, referenceNumerator: Infinity, referenceDenominator: 1 },
      ],
    ],
  ]),
  ...[
    [-1, 1],
    [1, -1],
    [Infinity, 1],
    [1, Infinity],
    [1, 0],
  ].map(([numerator, denominator]): Refusal => [
    `A stratum cannot have ${numerator} of ${denominator}`,
    () => expectedFromStrata([{ unit: "A", stratum: "F", numerator: numerator!, denominator: denominator! }]),
  ]),
  ...refusals(
    directlyStandardisedRate,
    ([stratum]) =>
      `A stratum cannot have ${stratum!.numerator} of ${stratum!.denominator} with the weight ${stratum!.weight}`,
    [[[{ numerator: -1, denominator: 1, weight: 1 }]], [[{ numerator: 1, denominator: 1, weight: Infinity }]]],
  ),
  ["Groupings are of the same points", () => groupBasis([["a", "b"], ["a"]])],
];

const surveillance: Refusal[] = [
  ...refusals(
    countMasses,
    ({ mean, dispersion }) => `A count has a mean ≥ 0 and a dispersion ≥ 1, not ${mean} and ${dispersion}`,
    [
      [{ mean: -1, dispersion: 1 }],
      [{ mean: Infinity, dispersion: 1 }],
      [{ mean: 1, dispersion: 0.9 }],
      [{ mean: 1, dispersion: Infinity }],
    ],
  ),
  ...refusals(countQuantile, (_, p) => `A quantile of counts needs 0 < p < 1, not ${p}`, [
    [{ mean: 1, dispersion: 1 }, 0],
    [{ mean: 1, dispersion: 1 }, 1],
  ]),
  ...refusals(countTail, (_, count) => `A count is a number, not ${count}`, [[{ mean: 1, dispersion: 1 }, NaN]]),
  ...refusals(
    exceedanceScore,
    (count, expected, upper) => `A score needs numbers, not ${count}, ${expected} and ${upper}`,
    [[1, 2, Infinity]],
  ),
  ...[-1, Infinity].map((count): Refusal => [
    `A count is 0 or more, not ${count}`,
    () => earsThreshold([null, 1, count], { method: "C1", alpha: 0.01, minSigma: 0 }),
  ]),
  ...refusals(
    earsThreshold,
    (_, { alpha, minSigma }) => `A threshold needs alpha inside (0, 1) and minSigma ≥ 0, not ${alpha} and ${minSigma}`,
    [
      [[], { method: "C1", alpha: 0, minSigma: 0 }],
      [[], { method: "C1", alpha: 1, minSigma: 0 }],
      [[], { method: "C1", alpha: 0.1, minSigma: -1 }],
      [[], { method: "C1", alpha: 0.1, minSigma: Infinity }],
    ],
  ),
  ...refusals(
    farringtonThreshold,
    (count, { mean, standardError, dispersion }, { alpha }) =>
      `A threshold needs a mean > 0, an error ≥ 0, a dispersion > 0, a count ≥ 0 and 0 < alpha < 0.5, not ${mean}, ${standardError}, ${dispersion}, ${count} and ${alpha}`,
    [
      [-1, { mean: 1, standardError: 1, dispersion: 1 }, { alpha: 0.1, transform: "none" }],
      [1, { mean: 0, standardError: 1, dispersion: 1 }, { alpha: 0.1, transform: "none" }],
      [1, { mean: 1, standardError: -1, dispersion: 1 }, { alpha: 0.1, transform: "none" }],
      [1, { mean: 1, standardError: 1, dispersion: 0 }, { alpha: 0.1, transform: "none" }],
      [1, { mean: 1, standardError: 1, dispersion: 1 }, { alpha: 0, transform: "none" }],
      [1, { mean: 1, standardError: 1, dispersion: 1 }, { alpha: 0.5, transform: "none" }],
      [Infinity, { mean: 1, standardError: 1, dispersion: 1 }, { alpha: 0.1, transform: "none" }],
    ],
  ),
  ...refusals(
    noufailyThreshold,
    (_, { standardError }, { alpha }) =>
      `A threshold needs an error ≥ 0 and 0 < alpha < 0.5, not ${standardError} and ${alpha}`,
    [
      [1, { logMean: 1, standardError: -1, dispersion: 1 }, { alpha: 0.1, method: "muan" }],
      [1, { logMean: 1, standardError: 1, dispersion: 1 }, { alpha: 0, method: "muan" }],
      [1, { logMean: 1, standardError: 1, dispersion: 1 }, { alpha: 0.5, method: "muan" }],
    ],
  ),
  ["There is no week 3 in a series of 3", () => farringtonFit([1, 2, 3], 3)],
  ...[
    [NaN, 1, 1],
    [0, -1, 1],
    [0, 1, -1],
    [0, Infinity, 1],
    [0, 1, Infinity],
  ].map(([time, count, weight]): Refusal => [
    `A fit needs counts and weights ≥ 0, not ${count} of weight ${weight} at ${time}`,
    () => quasiPoissonTrend([{ time: time!, count: count!, weight: weight! }], false),
  ]),
  ...refusals(stepFit, ([c]) => `A completeness is 0 or more, not ${c}`, [[[-1]], [[Infinity]]]),
];

describe.each([
  ["a tail", tails],
  ["an interval", intervals],
  ["a chart", charts],
  ["a funnel", funnels],
  ["surveillance", surveillance],
])("%s refuses what it cannot use, and says what and why", (_, cases) => {
  test.each(cases)("%s", (message, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ message }));
  });
});
