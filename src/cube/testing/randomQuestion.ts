import fc from "fast-check";
import { familiesOf } from "../../indicators/compile/Family.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { stayTypes, visitTypes } from "../../extract/store.ts";
import { ageBands, type Filters } from "../../perimeter/View.ts";
import type { Place, Question, SplitBy } from "../Question.ts";
import { subjectsOf, type Subject } from "../rollUps.ts";

const subjects: readonly Subject[] = familiesOf(catalogue).flatMap(subjectsOf);

const unitsOf = (hospital: number) => (hospital === 500 ? [] : [11, 12, 21, 22].map((end) => hospital + end));
const hospitalPlace = (hospital: number): Place => ({
  level: "hospital",
  site: hospital,
  hospitals: [hospital],
  units: [hospital, ...unitsOf(hospital)],
});
const everything: Place = { level: "all", site: 1, hospitals: [100, 200, 300, 400, 500], units: [] };
const group = (site: number): Place => ({
  level: "group",
  site,
  hospitals: site === 10 ? [100, 200] : [300, 400],
  units: [],
});
const department = (site: number): Place => ({
  level: "department",
  site,
  hospitals: [Math.floor(site / 100) * 100],
  units: [site, site + 1, site + 2],
});
const unit = (site: number): Place => ({
  level: "unit",
  site,
  hospitals: [Math.floor(site / 100) * 100],
  units: [site],
});

const places = fc.constantFrom<{ place: Place; parts: readonly Place[] | null }>(
  { place: everything, parts: null },
  { place: everything, parts: [group(10), group(20), hospitalPlace(500)] },
  { place: group(10), parts: null },
  { place: group(20), parts: [hospitalPlace(300), hospitalPlace(400)] },
  { place: hospitalPlace(200), parts: null },
  { place: hospitalPlace(100), parts: [department(110), department(120)] },
  { place: department(310), parts: null },
  { place: department(420), parts: [unit(421), unit(422)] },
  { place: unit(111), parts: null },
);

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    sex: fc.constantFrom("f" as const, "m" as const),
    age: fc.subarray([...ageBands], { minLength: 1 }),
    visit: fc.subarray([...visitTypes], { minLength: 1 }),
    stay: fc.subarray([...stayTypes], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const windows = fc.constantFrom<readonly [string, string]>(
  ["2024-01-01", "2024-12-31"],
  ["2024-03-01", "2024-08-31"],
  ["2024-02-12", "2024-05-19"],
  ["2024-06-01", "2024-06-30"],
);

/** Any question that a screen or the command line could ask of `randomStore`. */
export const randomQuestion: fc.Arbitrary<Question> = fc
  .record({
    subject: fc.constantFrom(...subjects),
    where: places,
    filters: fc.oneof(fc.constant<Filters>({}), filters),
    window: windows,
    grain: fc.constantFrom("month" as const, "quarter" as const, "term" as const, "week" as const, null),
    by: fc.oneof(
      fc.constant<SplitBy[]>([]),
      fc.subarray<SplitBy>(["sex", "age_band", "visit_type", "stay_type"], { maxLength: 2 }),
    ),
  })
  .map(({ subject, where, filters: chosen, window, grain, by }) => ({
    subject,
    ...where,
    filters: chosen,
    from: window[0],
    to: window[1],
    grain,
    by,
  }));
