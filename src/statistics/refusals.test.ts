import { refusals, type Refusal, refusesEach } from "../../tests/refusals.ts";
import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { betaQuantile } from "./betaQuantile.ts";
import { betaTails } from "./betaTails.ts";
import { byarInterval } from "./byarInterval.ts";
import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
import { exactPoissonInterval } from "./exactPoissonInterval.ts";
import { gammaQuantile } from "./gammaQuantile.ts";
import { gammaTails } from "./gammaTails.ts";
import { zOfLevel } from "./intervalLevel.ts";
import { kaplanMeier } from "./kaplanMeier.ts";
import { langReiczigel } from "./langReiczigel.ts";
import { meanInterval } from "./meanInterval.ts";
import { moverDifference } from "./moverDifference.ts";
import { moverSum } from "./moverSum.ts";
import { normalTail } from "./normalTail.ts";
import { rateInterval } from "./rateInterval.ts";
import { roganGladen } from "./roganGladen.ts";
import { sortedQuantile } from "./sortedQuantile.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";
import { studentQuantile } from "./studentQuantile.ts";
import { studentTail } from "./studentTail.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

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

refusesEach("a tail", tails);
refusesEach("an interval", intervals);
