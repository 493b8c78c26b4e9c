import { refusals, type Refusal, refusesEach } from "../../tests/refusals.ts";
import type { ChartPoint } from "./chartPoint.ts";
import { controlChart } from "./controlChart.ts";
import { countMasses } from "./countMasses.ts";
import { countQuantile } from "./countQuantile.ts";
import { countTail } from "./countTail.ts";
import { pooledRate } from "./countedPoint.ts";
import { directlyStandardisedRate } from "./directlyStandardisedRate.ts";
import { earsThreshold } from "./earsThreshold.ts";
import { exceedanceScore } from "./exceedanceScore.ts";
import { expectedFromStrata } from "./expectedFromStrata.ts";
import { farringtonFit } from "./farringtonFit.ts";
import { farringtonThreshold } from "./farringtonThreshold.ts";
import { funnel } from "./funnel.ts";
import { funnelChance } from "./funnelChance.ts";
import { funnelCurves } from "./funnelCurves.ts";
import { funnelLimitsAt } from "./funnelLimitsAt.ts";
import { highestThreshold } from "./highestThreshold.ts";
import { expectedNumerator } from "./indirectlyStandardisedRate.ts";
import { noufailyThreshold } from "./noufailyThreshold.ts";
import { overdispersion } from "./overdispersion.ts";
import { overdispersionPValue } from "./overdispersionPValue.ts";
import { pChartLimits } from "./pChartLimits.ts";
import { adjustedProportionFunnelLimits, proportionFunnelLimits } from "./proportionFunnelLimits.ts";
import { proportionFunnelPValue } from "./proportionFunnelPValue.ts";
import { quasiPoissonTrend } from "./quasiPoissonTrend.ts";
import { ratioFunnelClass } from "./ratioFunnelClass.ts";
import { adjustedRatioFunnelLimits } from "./ratioFunnelLimits.ts";
import { ratioFunnelPValue } from "./ratioFunnelPValue.ts";
import { stepFit } from "./stepFit.ts";
import { xmrLimits } from "./xmrLimits.ts";

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
  ...refusals(overdispersionPValue, ({ phi }) => `A dispersion is 0 or more, not ${phi}`, [
    [{ phi: NaN }, 5],
    [{ phi: -1 }, 1],
    [{ phi: Infinity }, 1],
  ]),
  ...refusals(funnelChance, (units) => `A funnel has 0 or more units, not ${units}`, [[1.5], [-1], [NaN]]),
  ...refusals(funnelLimitsAt, (_, size) => `A unit of a funnel has a size ≥ 0, not ${size}`, [
    [funnel({ kind: "proportion", units: [] }), -1],
    [funnel({ kind: "proportion", units: [] }), NaN],
    [funnel({ kind: "ratio", units: [] }), Infinity],
  ]),
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
    highestThreshold,
    () => "A threshold needs counts of 0 or more, one bound, alpha inside (0, 1) and minSigma ≥ 0",
    [
      [[1, NaN], { method: "C2", alpha: 0.1, minSigma: 1 }],
      [[1, -1], { method: "C2", alpha: 0.1, minSigma: 1 }],
      [[1, { atMost: -1 }], { method: "C2", alpha: 0.1, minSigma: 1 }],
      [[1, { atMost: Infinity }], { method: "C2", alpha: 0.1, minSigma: 1 }],
      [[{ atMost: 1 }, { atMost: 2 }], { method: "C2", alpha: 0.1, minSigma: 1 }],
      [[1], { method: "C2", alpha: 0, minSigma: 1 }],
      [[1], { method: "C2", alpha: 1, minSigma: 1 }],
      [[1], { method: "C2", alpha: 0.1, minSigma: -1 }],
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

refusesEach("a chart", charts);
refusesEach("a funnel", funnels);
refusesEach("surveillance", surveillance);
